package io.github.handbookmaven.rule.builtin.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class RunbookWithoutAlertTest {
  private final RunbookWithoutAlert rule = new RunbookWithoutAlert();

  @Test
  void aRunbookBesideAnsweredAlertsIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                ---
                # A
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: runbook
                ---
                # B
                """)
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: X
                    expr: up == 0
                    annotations:
                      runbook_url: docs/a.md
                """);

    assertThat(Seen.by(rule, project)).containsExactly("docs/b.md:4 no alert leads to runbook 'B'");
  }

  @Test
  void aRunbookThatNamesItsAlertsIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                ---
                # A
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: runbook
                alerts: [Y]
                ---
                # B
                """)
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: X
                    expr: up == 0
                    annotations:
                      runbook_url: docs/a.md
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void withoutAlertRulesNothingIsReported() {
    HandbookOf project =
        HandbookOf.file(
            "docs/b.md",
            """
            ---
            type: runbook
            ---
            # B
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void runbooksOfAnotherRootAnswerOtherCalls() {
    HandbookOf project =
        HandbookOf.file(
                "runbooks/a.md",
                """
                ---
                type: runbook
                ---
                # A
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: runbook
                ---
                # B
                """)
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: X
                    expr: up == 0
                    annotations:
                      runbook_url: runbooks/a.md
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
