package io.github.handbookmaven.rule.builtin.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownKeyTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new UnknownKey(), project.build(), Options.NONE).toList();
  }

  @Test
  void aSwappedLetterIsReportedAtTheKey() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\nlast_reviwed: 2026-05-01\n---\n# A\n")))
        .singleElement()
        .returns(new Place(new RepoPath("docs/a.md"), 2, 1), Observation::at)
        .returns(
            "the key 'last_reviwed' means nothing here; did you mean 'last_reviewed'?",
            Observation::message);
  }

  @Test
  void signsAndCaseDoNotCount() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\nLast-Reviewed: 2026-05-01\n---\n# A\n")))
        .isEmpty();
  }

  @Test
  void keysOfOtherToolsAreFineHoweverNear() {
    assertThat(
            seen(
                HandbookOf.file(
                    "docs/a.md",
                    "---\nlayout: x\ntile: y\ntabs: z\ntime: 3\nservice: q\n---\n# A\n")))
        .isEmpty();
  }
}
