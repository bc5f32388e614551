package io.github.handbookmaven.rule.builtin.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import io.github.handbookmaven.rule.ServedRunbooks;
import org.junit.jupiter.api.Test;

class AlertRunbookWrongCaseTest {
  private final AlertRunbookWrongCase rule = new AlertRunbookWrongCase();

  @Test
  void aPathInAnotherCaseIsReported() {
    HandbookOf project =
        HandbookOf.file("docs/DiskFull.md", "# A")
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: Disk
                    expr: up == 0
                    annotations:
                      runbook_url: docs/diskfull.md
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly(
            "rules.yml:7:20 alert 'Disk': 'docs/diskfull.md' differs in case from the file");
  }

  @Test
  void aPathInTheFilesOwnCaseIsFine() {
    HandbookOf project =
        HandbookOf.file("docs/DiskFull.md", "# A")
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: Disk
                    expr: up == 0
                    annotations:
                      runbook_url: docs/DiskFull.md
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aSiteLowerCasesItsPaths() {
    HandbookOf project =
        HandbookOf.file("docs/DiskFull.md", "# A")
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: Disk
                    expr: up == 0
                    annotations:
                      runbook_url: https://runbooks.example.com/diskfull
                """)
            .with(ServedRunbooks.servedFrom("docs"));

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
