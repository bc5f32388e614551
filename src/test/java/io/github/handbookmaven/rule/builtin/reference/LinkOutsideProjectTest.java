package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class LinkOutsideProjectTest {
  private final LinkOutsideProject rule = new LinkOutsideProject();

  @Test
  void aLinkOutOfTheRepositoryIsReported() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            [x](../../other/docs/b.md)
            """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:1:5 link to '../../other/docs/b.md' leads out of the project");
  }

  @Test
  void aLinkUpToTheRootIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                [x](../LICENSE)
                """)
            .and("LICENSE", "x");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aPageOfTheForgeIsFine() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            [x](../../pulls) [y](../../../wiki/Home)
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
