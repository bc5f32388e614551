package io.github.handbookmaven.rule.builtin.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.TypedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateDocumentTest {

  private static List<Observation> in(String one, String other) {
    return Rules.ask(
            new DuplicateDocument(),
            HandbookOf.file("docs/a.md", one).and("docs/b.md", other).build(),
            Options.NONE)
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

  @Test
  void theSameTextForTwoVersionsOfAProductIsFine() {
    assertThat(
            Rules.ask(
                new DuplicateDocument(),
                HandbookOf.file("docs/v1/a.md", TypedTexts.RUNBOOK)
                    .and("docs/v2/a.md", TypedTexts.RUNBOOK)
                    .build(),
                Options.NONE))
        .isEmpty();
  }

  @Test
  void anOldVersionLeftBesideTheNewOneIsACopy() {
    assertThat(
            Rules.ask(
                new DuplicateDocument(),
                HandbookOf.file("docs/database-v1.md", TypedTexts.RUNBOOK)
                    .and("docs/database-v2.md", TypedTexts.RUNBOOK)
                    .build(),
                Options.NONE))
        .hasSize(1);
  }

  @Test
  void anOldVersionThatSaysSoIsFine() {
    assertThat(in("---\nstatus: archived\n---\n" + TypedTexts.RUNBOOK, TypedTexts.RUNBOOK))
        .isEmpty();
  }

  @Test
  void theSamePageInTwoAlertsWordsIsASibling() {
    String other =
        TypedTexts.RUNBOOK
            .replace("Database", "Cache")
            .replace("database", "cache")
            .replace("Logins fail", "Sessions are lost")
            .replace("pg_isready -h primary", "cachectl ping")
            .replace("replication lag", "share of misses");
    assertThat(in(TypedTexts.RUNBOOK, other)).isEmpty();
  }

  @Test
  void aTranslationSharesItsCommandsOnly() {
    assertThat(
            in(
                TypedTexts.RUNBOOK,
                """
                # Die Datenbank steht

                ## Symptome

                Anmeldungen scheitern, und der Alarm `DatabaseDown` geht los. Niemand kann etwas
                kaufen, und die Seite zeigt nur noch, was im Zwischenspeicher liegt.

                ## Diagnose

                1. Antwortet die erste Datenbank? `pg_isready -h primary`.
                2. Wie weit hängt die zweite nach? Das zeigt die Übersicht.

                ## Abhilfe

                1. Antwortet die erste nicht, wird die zweite befördert.
                2. Sonst wird der Verbindungspool neu gestartet.
                """))
        .isEmpty();
  }
}
