package io.github.handbookmaven.rule.builtin.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class FoundationCycleTest {
  private final FoundationCycle rule = new FoundationCycle();

  @Test
  void aCircleIsReportedOnce() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: sop
                based_on: [b]
                ---
                # A
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: sop
                based_on: [c]
                ---
                # B
                """)
            .and(
                "docs/c.md",
                """
                ---
                type: sop
                based_on: [a]
                ---
                # C
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:3:12 foundations run in a circle: a -> b -> c -> a");
  }

  @Test
  void aDocumentThatRestsOnItselfIsReported() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: sop
            based_on: [a]
            ---
            # A
            """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:3:12 this document is based on itself");
  }

  @Test
  void twoThatRestOnAThirdAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: sop
                based_on: [c]
                ---
                # A
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: sop
                based_on: [c, a]
                ---
                # B
                """)
            .and(
                "docs/c.md",
                """
                ---
                type: sop
                ---
                # C
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void relatedMayPointBothWays() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: sop
                related: [b]
                ---
                # A
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: sop
                related: [a]
                ---
                # B
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
