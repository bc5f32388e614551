package io.github.handbookmaven.rule.builtin.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class RunbookWithoutSopTest {
  private final RunbookWithoutSop rule = new RunbookWithoutSop();

  @Test
  void aLoneRunbookIsReportedAtItsTitle() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: runbook
            ---
            # Database full
            """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:4 runbook 'Database full' is based on no SOP");
  }

  @Test
  void theSopMostLikeItIsProposed() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                ---
                # Database full

                Extend the database by a tenth.
                """)
            .and(
                "docs/db.md",
                """
                ---
                type: sop
                ---
                # Extend a full database
                """)
            .and(
                "docs/x.md",
                """
                ---
                type: sop
                ---
                # Hire people
                """);

    assertThat(Seen.remedies(rule, project))
        .containsExactly(
            "if 'Extend a full database' (docs/db.md) is the SOP behind it, add 'based_on:"
                + " [db]' to its front matter");
  }

  @Test
  void aDeclaredFoundationIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                based_on: [db]
                ---
                # Database full
                """)
            .and(
                "docs/db.md",
                """
                ---
                type: sop
                ---
                # Operate the database
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aLinkToAnSopInTheIntroductionIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                ---
                # Database full

                Know [how it is run](db.md).
                """)
            .and(
                "docs/db.md",
                """
                ---
                type: sop
                ---
                # Operate the database
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aNameThatCouldMeanTwoSopsIsNoMissingFoundation() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "---\nid: proxy\ntype: sop\n---\n# A\n")
            .and("docs/b.md", "---\nid: proxy\ntype: sop\n---\n# B\n")
            .and("docs/c.md", "---\ntype: runbook\nbased_on: proxy\n---\n# C\n");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aReasonIsAnAnswer() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: runbook
            based_on: "none: recovery only"
            ---
            # Database full
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aLinkToARunbookIsNoFoundation() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                ---
                # Database full

                See [that](b.md).
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: runbook
                based_on: "none: x"
                ---
                # B
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:4 runbook 'Database full' is based on no SOP");
  }
}
