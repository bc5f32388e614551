package io.github.handbookmaven.rule.builtin.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnerUnknownTest {
  private final OwnerUnknown rule = new OwnerUnknown();

  @Test
  void anOwnerWhoIsNotListedIsReportedWhereItIsWritten() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: sop
            owner: "@acme/op"
            ---
            # Release
            """);

    assertThat(Seen.by(rule, project, Map.of("owners", "@acme/ops, @ada")))
        .containsExactly(
            "docs/a.md:3:8 owner '@acme/op' (front matter) is not among the known owners");
  }

  @Test
  void aListedOwnerIsFineInAnyCase() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: sop
            owner: "@Acme/Ops"
            ---
            # Release
            """);

    assertThat(Seen.by(rule, project, Map.of("owners", "@acme/ops"))).isEmpty();
  }

  @Test
  void withoutAListEverybodyIsKnown() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            type: sop
            owner: "@nobody"
            ---
            # Release
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
