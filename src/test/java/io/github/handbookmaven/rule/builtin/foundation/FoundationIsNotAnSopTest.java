package io.github.handbookmaven.rule.builtin.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class FoundationIsNotAnSopTest {
  private final FoundationIsNotAnSop rule = new FoundationIsNotAnSop();

  @Test
  void aRunbookAsFoundationIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                based_on: [b]
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
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:3:12 its foundation 'b' is a runbook, not an SOP");
  }

  @Test
  void aDocumentThatIsNoProcedureIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                based_on: [b]
                ---
                # A
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: none
                ---
                # B
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:3:12 its foundation 'b' is no procedure, not an SOP");
  }

  @Test
  void anSopIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                based_on: [b]
                ---
                # A
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: sop
                ---
                # B
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anSopMayRestOnWhatItLikes() {
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
                type: runbook
                ---
                # B
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
