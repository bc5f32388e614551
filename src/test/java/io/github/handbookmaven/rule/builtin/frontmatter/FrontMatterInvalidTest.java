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

class FrontMatterInvalidTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new FrontMatterInvalid(), project.build(), Options.NONE).toList();
  }

  @Test
  void anUnquotedOwnerIsReportedWithTheLineToPaste() {
    assertThat(
            seen(HandbookOf.file("docs/a.md", "---\ntitle: A\nowner: @acme/platform\n---\n# A\n")))
        .singleElement()
        .returns(new Place(new RepoPath("docs/a.md"), 3, 8), Observation::at)
        .returns("write `owner: \"@acme/platform\"`", Observation::remedy);
  }

  @Test
  void aQuotedOwnerIsFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\nowner: \"@acme/platform\"\n---\n# A\n")))
        .isEmpty();
  }

  @Test
  void aRuleAboveProseIsNoFrontMatter() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\n\nSome prose, not closed.\n"))).isEmpty();
  }

  @Test
  void listsAndMapsOfOtherToolsAreFine() {
    assertThat(
            seen(
                HandbookOf.file(
                    "docs/a.md", "---\nmenu: {main: {weight: 3}}\nauthors: [a, b]\n---\n# A\n")))
        .isEmpty();
  }
}
