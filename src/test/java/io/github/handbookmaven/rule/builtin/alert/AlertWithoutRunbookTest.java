package io.github.handbookmaven.rule.builtin.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Seen;
import io.github.handbookmaven.rule.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlertWithoutRunbookTest {
  private final AlertWithoutRunbook rule = new AlertWithoutRunbook();

  @Test
  void anAlertThatNamesNoRunbookIsReported() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "# A")
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
        .containsExactly("rules.yml:4:12 alert 'DiskFull' names no runbook");
  }

  @Test
  void whatTestsReadOrASiteOffersFiresElsewhere() {
    String rules =
        """
        groups:
        - name: g
          rules:
          - alert: DiskFull
            expr: up == 0
        """;
    HandbookOf project =
        HandbookOf.file("mkdocs.yml", "site_name: Shop\n")
            .and("docs/a.md", "# A")
            .and("docs/rules.yml", rules)
            .and("alerts/testdata/rules.yml", rules);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void documentationOfAnAlertIsItsRunbook() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "# A")
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFull
                    expr: up == 0
                    annotations:
                      documentation: https://docs.example.com/disk-full
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aPlaceholderIsNoRunbook() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "# A")
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFull
                    expr: up == 0
                    annotations:
                      runbook_url: TBD
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly("rules.yml:4:12 alert 'DiskFull' names no runbook");
  }

  @Test
  void anAlertWithAUrlIsFine() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "# A")
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFull
                    expr: up == 0
                    annotations:
                      runbook_url: https://wiki.example.com/x
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anAlertThatARunbookNamesIsFine() {
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
  void anAlertARunbookIsCalledLikeIsFine() {
    HandbookOf project =
        HandbookOf.file("docs/DiskFull.md", "# Disk full")
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
  void testsOfAlertsAreNoAlerts() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "# A")
            .and(
                "test.yml",
                """
                rule_files: [rules.yml]
                tests:
                - alert_rule_test:
                  - alertname: DiskFull
                    exp_alerts:
                    - exp_annotations: {runbook_url: x}
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anAlertThatWakesNobodyIsOnlyNoted() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "# A")
            .and(
                "rules.yml",
                """
                groups:
                - rules:
                  - alert: Watchdog
                    expr: vector(1)
                    labels: {severity: none}
                """);

    assertThat(Seen.observations(rule, project, Map.of()))
        .extracting(Observation::rated)
        .containsExactly(Optional.of(Severity.NOTE));
  }
}
