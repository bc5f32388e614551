package io.github.handbookmaven.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import org.junit.jupiter.api.Test;

class WikiLinksTest {

  @Test
  void theyAreCountedAndNeverFollowed() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "# A\n\nSee [[Full disk]] and [[Fail over|b]].\n")
            .and("docs/b.md", "# B\n\n- [[A#Steps]]\n")
            .and("docs/c.md", "# C\n");

    assertThat(PassedOver.lines(project.build()))
        .containsExactly(
            "not checked, as only links of Markdown are followed: 3 [[wiki link]]s in 2 documents");
  }

  @Test
  void codeContentsListsAndNumberedNotesAreNone() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            # A

            [[_TOC_]]

            Where `if [[a == b]]` or [[ -f x ]] holds [[1]](https://example.com).

            ```toml
            [[params]]
            ```
            """);

    assertThat(PassedOver.lines(project.build())).isEmpty();
  }
}
