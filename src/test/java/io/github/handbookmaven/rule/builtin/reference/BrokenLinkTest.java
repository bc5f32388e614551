package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class BrokenLinkTest {
  private final BrokenLink rule = new BrokenLink();

  @Test
  void aLinkToAFileThatIsNotThereIsReported() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            # A

            See [b](b.md).
            """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:3:9 link to 'b.md' leads nowhere");
  }

  @Test
  void aFileOfThatNameElsewhereIsSuggested() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "See [b](b.md).").and("docs/deep/b.md", "# B");

    assertThat(Seen.remedies(rule, project)).containsExactly("probably 'deep/b.md' was meant");
  }

  @Test
  void aLinkWithoutTargetIsReported() {
    HandbookOf project = HandbookOf.file("docs/a.md", "See [b]().");

    assertThat(Seen.by(rule, project)).containsExactly("docs/a.md:1:9 link 'b' has no target");
  }

  @Test
  void aDefinitionUsedTwiceIsReportedOnce() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            [one][x] [two][x]

            [x]: b.md
            """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:3:6 link to 'b.md' leads nowhere");
  }

  @Test
  void anUnknownRelatedDocumentIsReported() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            related: [b]
            ---
            # A
            """);

    assertThat(Seen.by(rule, project)).containsExactly("docs/a.md:2:11 link to 'b' leads nowhere");
  }

  @Test
  void linksThatLeadSomewhereAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                [b](b.md) [folder](deep/) [root](/docs/b.md) [code](../src/A.java)
                """)
            .and("docs/b.md", "# B")
            .and("docs/deep/README.md", "# Deep")
            .and("src/A.java", "class A {}");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void templatesAndPagesOfTheForgeAreFine() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            [x]({{ url }}/a.md) [y](../../issues) [z](${BASE}/b.md)
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anUnknownFoundationIsLeftToItsOwnRule() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ---
            based_on: [b]
            ---
            # A
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
