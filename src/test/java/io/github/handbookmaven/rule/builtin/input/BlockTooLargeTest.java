package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTooLargeTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new BlockTooLarge(), project.build(), Options.NONE).toList();
  }

  @Test
  void anEndlessParagraphIsReportedAtItsFirstLine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n\n" + "word word\n".repeat(7000))))
        .singleElement()
        .returns(Place.line(new RepoPath("docs/a.md"), 3), Observation::at);
  }

  @Test
  void aLongDocumentOfShortParagraphsIsFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n\n" + "word word\n\n".repeat(7000))))
        .isEmpty();
  }

  @Test
  void aLongFenceIsFine() {
    assertThat(
            seen(
                HandbookOf.file(
                    "docs/a.md", "# A\n\n```text\n" + "word word\n".repeat(7000) + "```\n")))
        .isEmpty();
  }
}
