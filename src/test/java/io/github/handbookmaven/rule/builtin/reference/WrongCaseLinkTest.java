package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class WrongCaseLinkTest {
  private final WrongCaseLink rule = new WrongCaseLink();

  @Test
  void aLinkInAnotherCaseIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                [b](B.md)
                """)
            .and("docs/b.md", "# B");

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:1:5 link to 'B.md' differs in case from the file");
  }

  @Test
  void theFilesOwnCaseIsShown() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                [b](B.md#steps)
                """)
            .and(
                "docs/b.md",
                """
                # B

                ## Steps
                """);

    assertThat(Seen.remedies(rule, project)).containsExactly("write 'b.md#steps'");
  }

  @Test
  void aLinkInTheFilesOwnCaseIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                [b](B.md)
                """)
            .and("docs/B.md", "# B");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void twoFilesThatDifferInCaseAreTwoFiles() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                [b](b.txt) [B](B.txt)
                """)
            .and("docs/b.txt", "b")
            .and("docs/B.txt", "B");

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
