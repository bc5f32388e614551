package io.github.handbookmaven.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateDocumentTest {

  private static List<Observation> in(String one, String other) {
    return new DuplicateDocument()
        .inspect(HandbookOf.file("docs/a.md", one).and("docs/b.md", other).build(), Options.NONE)
        .toList();
  }

  @Test
  void aCopyIsReportedAtTheSecondOfTheTwo() {
    assertThat(in(TypedTexts.RUNBOOK, TypedTexts.RUNBOOK.replace("fifteen", "twenty")))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.at().path().value()).isEqualTo("docs/b.md");
              assertThat(seen.message()).contains("is a copy of", "docs/a.md");
            });
  }

  @Test
  void siblingsOfOneFamilyAreFine() {
    assertThat(
            in(TypedTexts.RUNBOOK, TypedTexts.RUNBOOK.replaceAll("(?m)^[12]\\. .*$", "1. Wait.")))
        .isEmpty();
  }

  @Test
  void anSopAndARunbookThatSayTheSameAreAnotherRulesMatter() {
    assertThat(
            in(
                "---\ntype: runbook\n---\n" + TypedTexts.RUNBOOK,
                "---\ntype: sop\n---\n" + TypedTexts.RUNBOOK))
        .isEmpty();
  }

  @Test
  void twoShortStubsAreNoCopies() {
    assertThat(in("# A\n\nTo be written.\n", "# B\n\nTo be written.\n")).isEmpty();
  }
}
