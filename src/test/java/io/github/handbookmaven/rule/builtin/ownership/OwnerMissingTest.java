package io.github.handbookmaven.rule.builtin.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class OwnerMissingTest {
  private final OwnerMissing rule = new OwnerMissing();

  @Test
  void aProcedureNobodyOwnsIsReported() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: sop
            ---
            # Release
            """);

    assertThat(Seen.by(rule, project)).containsExactly("docs/a.md:4 nobody owns 'Release'");
  }

  @Test
  void anOwnerInFrontMatterIsFine() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: sop
            owner: "@acme/ops"
            ---
            # Release
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anOwnerInCodeownersIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: sop
                ---
                # Release
                """)
            .and(".github/CODEOWNERS", "/docs/ @acme/ops");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void whatIsNoProcedureNeedsNoOwner() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: none
            ---
            # Glossary
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
