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

class UnknownValueTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new UnknownValue(), project.build(), Options.NONE).toList();
  }

  @Test
  void anotherToolsTypeIsReportedOnceForAllDocuments() {
    assertThat(
            seen(
                HandbookOf.file("docs/a.md", "---\ntype: learn\n---\n# A\n")
                    .and("docs/b.md", "---\ntype: learn\n---\n# B\n")))
        .singleElement()
        .returns(new Place(new RepoPath("docs/a.md"), 2, 7), Observation::at)
        .returns("type 'learn' counts as not declared (and 1 more like it)", Observation::message);
  }

  @Test
  void aTypeWeKnowIsFineInAnyCase() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\ntype: Runbook\nstatus: Draft\n---\n# A\n")))
        .isEmpty();
  }

  @Test
  void aTypeBelowAnotherToolsKeyIsItsOwnBusiness() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\nmetadata: {type: page}\n---\n# A\n")))
        .isEmpty();
  }
}
