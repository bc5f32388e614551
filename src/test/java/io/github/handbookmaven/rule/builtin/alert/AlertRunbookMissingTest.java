package io.github.handbookmaven.rule.builtin.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import io.github.handbookmaven.rule.ServedRunbooks;
import org.junit.jupiter.api.Test;

class AlertRunbookMissingTest {
  private final AlertRunbookMissing rule = new AlertRunbookMissing();

  @Test
  void aPathWithoutRunbookIsReported() {
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
                      runbook_url: docs/disk.md
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly("rules.yml:7:20 alert 'DiskFull': no runbook at 'docs/disk.md'");
  }

  @Test
  void aUrlOfOurOwnSiteIsFollowed() {
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
                      runbook_url: https://runbooks.example.com/disk
                """)
            .with(ServedRunbooks.servedFrom("docs"));

    assertThat(Seen.by(rule, project))
        .containsExactly(
            "rules.yml:7:20 alert 'DiskFull': no runbook at 'https://runbooks.example.com/disk'");
  }

  @Test
  void aHeadingThatIsNotThereIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # A

                ## DiskFull
                """)
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFul
                    expr: up == 0
                    annotations:
                      runbook_url: docs/a.md#DiskFul
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly(
            "rules.yml:7:20 alert 'DiskFul': docs/a.md has no heading for 'docs/a.md#DiskFul'");
  }

  @Test
  void theRunbookLeftBehindIsSuggested() {
    HandbookOf project =
        HandbookOf.file("docs/DiskFilling.md", "# A")
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFillingUp
                    expr: up == 0
                    annotations:
                      runbook_url: docs/DiskFillingUp.md
                """);

    assertThat(Seen.remedies(rule, project))
        .containsExactly("probably docs/DiskFilling.md was meant; else write the runbook");
  }

  @Test
  void aRunbookOfOurSiteIsFineInAnyCase() {
    HandbookOf project =
        HandbookOf.file(
                "docs/node/DiskFull.md",
                """
                # A

                ## Steps
                """)
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFull
                    expr: up == 0
                    annotations:
                      runbook_url: https://runbooks.example.com/node/diskfull/#Steps
                """)
            .with(ServedRunbooks.servedFrom("docs"));

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void severalDocumentsThatCouldBeMeantAreReported() {
    HandbookOf project =
        HandbookOf.file("docs/Disk.md", "# A")
            .and("docs/disk.md", "# B")
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: DiskFull
                    expr: up == 0
                    annotations:
                      runbook_url: https://runbooks.example.com/DISK
                """)
            .with(ServedRunbooks.servedFrom("docs"));

    assertThat(Seen.by(rule, project))
        .containsExactly(
            "rules.yml:7:20 alert 'DiskFull': several documents could be"
                + " 'https://runbooks.example.com/DISK'");
  }

  @Test
  void otherSitesAndTemplatesAreFine() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "# A")
            .and(
                "rules.yml",
                """
                groups:
                - rules:
                  - alert: A
                    expr: up == 0
                    annotations:
                      runbook_url: https://wiki.example.com/a
                  - alert: B
                    expr: up == 0
                    annotations:
                      runbook_url: "{{ .Values.runbooks }}/b"
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
