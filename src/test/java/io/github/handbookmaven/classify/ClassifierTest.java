package io.github.handbookmaven.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.handbookmaven.classify.Classification.Origin;
import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.model.DocType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClassifierTest {
  private static final List<DocType> SIDES = List.of(DocType.SOP, DocType.RUNBOOK, DocType.NONE);

  /** A drill speaks like the real thing: what it is is not told. */
  private static final Set<String> TOO_LITTLE = Set.of("sop/incident-training.md");

  @TestFactory
  Stream<DynamicTest> everyWrittenDocumentIsWhatItsFolderSays() {
    return ProcedureTexts.names()
        .filter(name -> !TOO_LITTLE.contains(name))
        .map(
            name ->
                dynamicTest(
                    name,
                    () ->
                        assertThat(ProcedureTexts.classify(ProcedureTexts.text(name)).type().word())
                            .isEqualTo(name.substring(0, name.indexOf('/')))));
  }

  @Test
  void whatTellsTooLittleIsNotTakenForTheOtherProcedure() {
    assertThat(TOO_LITTLE)
        .extracting(name -> ProcedureTexts.classify(ProcedureTexts.text(name)).type())
        .doesNotContain(DocType.SOP, DocType.RUNBOOK, DocType.MIXED);
  }

  private static double sum(Classification classification, DocType side) {
    return classification.evidence().stream()
        .filter(one -> one.side() == side)
        .mapToDouble(Evidence::contribution)
        .sum();
  }

  @Test
  void theProbabilityIsTheShareOfTheExponentialOfTheScore() {
    Classification classification =
        ProcedureTexts.classify(ProcedureTexts.text("runbook/high-cpu.md"));
    double all = SIDES.stream().mapToDouble(side -> Math.exp(sum(classification, side))).sum();
    assertThat(classification.confidence())
        .isCloseTo(Math.exp(sum(classification, DocType.RUNBOOK)) / all, within(1e-9));
  }

  @Test
  void theSameTextGivesTheSameVerdictUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      List<Classification> expected = all();
      for (String language : List.of("tr", "ar-u-nu-arab", "hi-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(all()).as(language).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Classification> all() {
    return ProcedureTexts.names().map(ProcedureTexts::text).map(ProcedureTexts::classify).toList();
  }

  @Test
  void capitalLettersCountUnderATurkishLocaleToo() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ProcedureTexts.classify("# X\n\n## DIAGNOSIS\n\nLook.\n").evidence())
          .anyMatch(one -> one.signal().equals("heading-diagnosis"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void removingASignalsTextRemovesItsContribution() {
    String text = ProcedureTexts.text("runbook/high-cpu.md");
    assertThat(signals(text)).contains("heading-impact", "heading-escalation", "numbered-steps");
    assertThat(signals(text.replace("## Impact", "## Colours"))).doesNotContain("heading-impact");
    assertThat(signals(text.replace("## Escalate", "## Colours")))
        .doesNotContain("heading-escalation");
    assertThat(signals(text.replaceAll("(?m)^[12]\\. .*$", ""))).doesNotContain("numbered-steps");
  }

  private static List<String> signals(String text) {
    return ProcedureTexts.classify(text).evidence().stream()
        .map(Evidence::signal)
        .distinct()
        .toList();
  }

  @Test
  void evidencePointsAtTheLineItWasFoundOn() {
    String text = ProcedureTexts.text("runbook/high-cpu.md");
    List<String> lines = text.lines().toList();
    assertThat(ProcedureTexts.classify(text).evidence())
        .filteredOn(one -> one.signal().startsWith("heading-"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(lines.get(one.line() - 1)).contains(one.quote()));
  }

  @Test
  void neitherFolderNorFileNameIsEvidence() {
    String text = ProcedureTexts.text("runbook/high-cpu.md");
    Classification here =
        Classifier.standard()
            .classify(ProcedureTexts.document("docs/a.md", text), Optional.empty());
    Classification filedAsSop =
        Classifier.standard()
            .classify(ProcedureTexts.document("sops/sop-1.md", text), Optional.empty());
    assertThat(filedAsSop).isEqualTo(here);
  }

  @Test
  void aDeclaredTypeBeatsAnAssignedOneAndThatTheText() {
    String text = ProcedureTexts.text("runbook/high-cpu.md");
    String declared = "---\ntype: none\n---\n" + text;
    Classification byAuthor = classify(declared, Optional.of(DocType.SOP));
    assertThat(byAuthor.type()).isEqualTo(DocType.NONE);
    assertThat(byAuthor.origin()).isEqualTo(Origin.DECLARED);
    assertThat(byAuthor.inferred()).isEqualTo(DocType.RUNBOOK);
    assertThat(byAuthor.confidence()).isLessThan(0.1);
    Classification byPolicy = classify(text, Optional.of(DocType.SOP));
    assertThat(byPolicy.type()).isEqualTo(DocType.SOP);
    assertThat(byPolicy.origin()).isEqualTo(Origin.POLICY);
    assertThat(classify(text, Optional.empty()).origin()).isEqualTo(Origin.INFERRED);
  }

  private static Classification classify(String text, Optional<DocType> assigned) {
    return Classifier.standard().classify(ProcedureTexts.document("docs/a.md", text), assigned);
  }

  @Test
  void aTemplateShownInAFenceIsNoRunbook() {
    Classification shown = ProcedureTexts.classify(ProcedureTexts.text("none/writing-runbooks.md"));
    assertThat(shown.evidence())
        .extracting(Evidence::signal)
        .doesNotContain("heading-diagnosis", "heading-impact", "heading-response");
  }

  @Test
  void anEmptyDocumentIsUndetermined() {
    assertThat(ProcedureTexts.classify("").type()).isEqualTo(DocType.UNDETERMINED);
    assertThat(ProcedureTexts.classify("# Title\n").type()).isNotEqualTo(DocType.RUNBOOK);
  }

  @Test
  void anAlertInTheFrontMatterSpeaksForARunbook() {
    assertThat(signals("---\nalerts: [DiskFull]\n---\n# Disk\n\nSee below.\n"))
        .contains("names-its-alerts");
  }
}
