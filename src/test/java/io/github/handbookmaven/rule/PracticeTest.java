package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.RuleSettings.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private static final Place PROJECT = Place.file(RepoPath.ROOT);

  /** Wants the word PLEASE in every document that does not say NEVERMIND. */
  private static final class PleaseMissing implements Practice, HandbookRule {
    @Override
    public String id() {
      return "please-missing";
    }

    @Override
    public Family family() {
      return Family.OWNERSHIP;
    }

    @Override
    public Severity defaultSeverity() {
      return Severity.NOTE;
    }

    @Override
    public boolean concerns(Entry entry) {
      return !entry.document().text().contains("NEVERMIND");
    }

    @Override
    public boolean isAskedOf(Entry entry) {
      return entry.document().text().contains("BY POLICY");
    }

    @Override
    public String kept() {
      return "documents say please";
    }

    @Override
    public String beginning() {
      return "say it in one";
    }

    @Override
    public Stream<Observation> inspect(Handbook handbook, Options options) {
      return handbook.entries().stream()
          .filter(entry -> !entry.document().text().contains("PLEASE"))
          .map(entry -> Observation.of(entry.document().titlePlace(), "no please", "say it"));
    }
  }

  private static List<Finding> findings(RuleSettings settings, String... bodies) {
    HandbookOf project = HandbookOf.file("src/none.txt", "");
    for (int number = 0; number < bodies.length; number++) {
      project.and("docs/d" + number + ".md", "# D" + number + "\n\n" + bodies[number] + "\n");
    }
    return new Inspector(List.of(new PleaseMissing()), settings).inspect(project.build());
  }

  private static List<Finding> findings(String... bodies) {
    return findings(RuleSettings.DEFAULTS, bodies);
  }

  @Test
  void whereFewerThanOneInFiveKeepToItItIsSaidOnceForTheProject() {
    assertThat(findings("a", "b", "c", "d", "e", "PLEASE"))
        .singleElement()
        .returns(PROJECT, Finding::at)
        .returns("1 of 6 documents say please", Finding::message)
        .returns("say it in one", Finding::remedy)
        .returns("please-missing", Finding::fingerprint)
        .returns(Severity.NOTE, Finding::severity)
        .returns(true, Finding::isOfProject);
  }

  @Test
  void fromOneInFiveOnEachExceptionIsReportedAtItsPlace() {
    assertThat(findings("a", "b", "c", "d", "PLEASE"))
        .hasSize(4)
        .allSatisfy(finding -> assertThat(finding.at().path().value()).startsWith("docs/"));
  }

  @Test
  void theFingerprintStaysWhenTheRatioChanges() {
    assertThat(findings("a", "b").get(0).fingerprint())
        .isEqualTo(findings("a", "b", "c", "d", "e", "PLEASE").get(0).fingerprint());
  }

  @Test
  void whatIsAskedOfADocumentIsReportedThereHoweverManyKeepToIt() {
    assertThat(findings("a", "b BY POLICY", "c"))
        .extracting(finding -> finding.at().path().value())
        .containsExactly("", "docs/d1.md");
  }

  @Test
  void aSeverityTheUserSetsAsksForItEverywhere() {
    RuleSettings settings =
        new RuleSettings(
            Map.of("please-missing", Choice.parse("rules", "warning", Options.NONE)), true);

    assertThat(findings(settings, "a", "b", "c NEVERMIND"))
        .hasSize(3)
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  @Test
  void documentsItDoesNotConcernAreNeitherCountedNorReported() {
    assertThat(findings("a", "NEVERMIND", "NEVERMIND", "NEVERMIND"))
        .singleElement()
        .returns("docs/d0.md: no please", Finding::message);
    assertThat(findings("NEVERMIND", "PLEASE")).isEmpty();
  }

  @Test
  void whatADocumentSilencesStaysVisibleAndIsNotCounted() {
    String silenced = "b\n\n<!-- handbook:ignore please-missing we are rude -->";

    assertThat(findings("a", silenced))
        .extracting(finding -> finding.isActive() + " " + finding.message())
        .containsExactly("true docs/d0.md: no please", "false no please");
  }

  @Test
  void aBaselineThatKnowsEachOfThemKnowsItUntilADocumentIsAdded() {
    RuleSettings each =
        new RuleSettings(
            Map.of("please-missing", Choice.parse("rules", "note", Options.NONE)), true);
    Baseline old = Baseline.of(findings(each, "a", "b"));

    assertThat(old.apply(findings("a", "b")))
        .satisfies(match -> assertThat(match.findings()).noneMatch(Finding::isActive))
        .satisfies(match -> assertThat(match.fixed()).isEmpty());
    assertThat(old.apply(findings("a", "b", "c")))
        .satisfies(match -> assertThat(match.findings()).allMatch(Finding::isActive))
        .satisfies(match -> assertThat(match.fixed()).isEmpty());
  }

  @Test
  void aBaselineThatKnowsItKnowsItWithMoreDocuments() {
    Baseline baseline = Baseline.of(findings("a", "b"));

    assertThat(baseline.apply(findings("a", "b", "c")).findings()).noneMatch(Finding::isActive);
  }
}
