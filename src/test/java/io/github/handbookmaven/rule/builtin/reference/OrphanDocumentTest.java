package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class OrphanDocumentTest {
  private final OrphanDocument rule = new OrphanDocument();

  @Test
  void aDocumentNothingLeadsToIsReported() {
    HandbookOf project =
        HandbookOf.file("docs/README.md", "[a](a.md)")
            .and("docs/a.md", "# A")
            .and("docs/b.md", "# B");

    assertThat(Seen.by(rule, project)).containsExactly("docs/b.md:1 nothing leads to 'B'");
  }

  @Test
  void linksAlertsAndFrontMatterLeadSomewhere() {
    HandbookOf project =
        HandbookOf.file("docs/README.md", "[a](a.md)")
            .and(
                "docs/a.md",
                """
                ---
                related: [b]
                ---
                # A
                """)
            .and("docs/b.md", "# B")
            .and("docs/c.md", "# C")
            .and(
                "rules.yml",
                """
                groups:
                - name: g
                  rules:
                  - alert: X
                    expr: up
                    annotations:
                      runbook_url: docs/c.md
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aReadmeOutsideTheHandbookCounts() {
    HandbookOf project =
        HandbookOf.file("README.md", "See [the docs](docs/b.md).")
            .and("docs/a.md", "[b](b.md)")
            .and("docs/b.md", "[a](a.md)");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void indexPagesAndDraftsAreNoOrphans() {
    HandbookOf project =
        HandbookOf.file("docs/index.md", "# Index")
            .and("docs/deep/README.md", "# Deep")
            .and(
                "docs/a.md",
                """
                ---
                status: draft
                ---
                # A
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void theOnlyDocumentIsNoOrphan() {
    HandbookOf project = HandbookOf.file("docs/a.md", "# A");

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
