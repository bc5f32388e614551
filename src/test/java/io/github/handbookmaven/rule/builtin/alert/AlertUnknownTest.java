package io.github.handbookmaven.rule.builtin.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class AlertUnknownTest {
  private final AlertUnknown rule = new AlertUnknown();

  @Test
  void anAlertNoRuleDefinesIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                alerts: [DiskFul]
                ---
                # A
                """)
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFull
                    expr: up == 0
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:2:10 no alert rule is called 'DiskFul'");
  }

  @Test
  void theNearestAlertIsSuggested() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                alerts: [DiskFul]
                ---
                # A
                """)
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFull
                    expr: up == 0
                """);

    assertThat(Seen.remedies(rule, project)).containsExactly("probably 'DiskFull' was meant");
  }

  @Test
  void anAlertThatIsDefinedIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                alerts: [DiskFull]
                ---
                # A
                """)
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFull
                    expr: up == 0
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void whereThereAreNoRulesTheyLiveElsewhere() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            alerts: [DiskFull]
            ---
            # A
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
