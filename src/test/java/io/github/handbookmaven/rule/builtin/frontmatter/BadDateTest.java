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

class BadDateTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new BadDate(), project.build(), Options.NONE).toList();
  }

  @Test
  void aDayThatIsNotInTheCalendarIsReported() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\nlast_reviewed: 2026-02-30\n---\n# A\n")))
        .singleElement()
        .returns(new Place(new RepoPath("docs/a.md"), 2, 16), Observation::at)
        .returns("last_reviewed '2026-02-30' is no date", Observation::message);
  }

  @Test
  void aDayInWordsIsReportedWithItsIsoForm() {
    assertThat(seen(HandbookOf.file("docs/a.md", "---\nreviewed: 1 May 2026\n---\n# A\n")))
        .singleElement()
        .returns("write `reviewed: 2026-05-01`", Observation::remedy);
  }

  @Test
  void datesAndTimestampsAreFineAndSoIsNever() {
    assertThat(
            seen(
                HandbookOf.file(
                        "docs/a.md",
                        "---\nlast_reviewed: 2026-05-01\nexpires: 2027-01-01T10:00:00Z\n---\n# A\n")
                    .and("docs/b.md", "---\nlast_reviewed: never\ndate: 1 May\n---\n# B\n")))
        .isEmpty();
  }
}
