package io.github.handbookmaven.rule.builtin.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class FoundationUnknownTest {
  private final FoundationUnknown rule = new FoundationUnknown();

  @Test
  void aNameThatIsNoDocumentIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                based_on: [tls-cert]
                ---
                # A
                """)
            .and(
                "docs/tls-certs.md",
                """
                ---
                type: sop
                ---
                # B
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly(
            "docs/a.md:3:12 'based_on' names 'tls-cert', which is no document of this handbook");
  }

  @Test
  void theNearestIdIsSuggested() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                based_on: [tls-cert]
                ---
                # A
                """)
            .and(
                "docs/tls-certs.md",
                """
                ---
                type: sop
                ---
                # B
                """);

    assertThat(Seen.remedies(rule, project)).containsExactly("probably 'tls-certs' was meant");
  }

  @Test
  void idsPathsAndAliasesAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ---
                type: runbook
                based_on: [b, docs/b.md, ./b.md, old-b, "https://example.com/sop"]
                ---
                # A
                """)
            .and(
                "docs/b.md",
                """
                ---
                type: sop
                aliases: [old-b]
                ---
                # B
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aReasonIsNoName() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: runbook
            based_on: "none: recovery only"
            ---
            # A
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
