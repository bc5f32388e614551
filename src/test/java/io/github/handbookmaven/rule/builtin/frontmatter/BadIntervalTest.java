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

class BadIntervalTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new BadInterval(), project.build(), Options.NONE).toList();
  }

  @Test
  void sixMIsReportedForItCouldBeMinutes() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\nreview_interval: 6m\n---\n# A\n")))
        .singleElement()
        .returns(new Place(new RepoPath("docs/a.md"), 2, 18), Observation::at)
        .returns("write `review_interval: 6 months`", Observation::remedy);
  }

  @Test
  void intervalsAreFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\nreview_in: every 6 months\n---\n# A\n")))
        .isEmpty();
  }

  @Test
  void aBareNumberIsFineWhereTheKeyNamesTheUnit() {
    assertThat(
            seen(
                HandbookOf.file("docs/a.md", "---\nreview_interval_days: 90\n---\n# A\n")
                    .and("docs/b.md", "---\nms.update-cycle: 180-days\n---\n# B\n")))
        .isEmpty();
  }
}
