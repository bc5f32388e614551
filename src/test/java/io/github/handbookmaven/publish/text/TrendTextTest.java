package io.github.handbookmaven.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.rule.Baseline.Known;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTextTest {
  private static final LocalDate THEN = LocalDate.of(2026, 11, 1);

  @Test
  void itTellsWhatIsNewWorseAndFixed() {
    Known fixed =
        new Known(new RepoPath("docs/b.md"), "broken-link", "0123456789abcdef", "no 'y.md'");

    String text =
        TrendText.text(
            new Trend(THEN, List.of(Editions.error("docs/a.md")), List.of(), List.of(fixed)));

    assertThat(text)
        .isEqualTo(
            """
            ### Handbook: 1 new, 0 worse, 1 fixed since 2026-11-01

            **New**

            - error `docs/a.md:12:3` `broken-link` `link leads nowhere`

            **Fixed**

            - `docs/b.md` `broken-link` `no 'y.md'`
            """);
  }

  @Test
  void whatDocumentsSayNeitherMentionsNorLinksNorEndsTheLine() {
    Finding hostile =
        Editions.finding(
            Severity.ERROR,
            Place.file(new RepoPath("a.md")),
            "x` @acme/all [y](http://evil.example)\n- [ ] done");

    String text = TrendText.text(new Trend(THEN, List.of(hostile), List.of(), List.of()));

    assertThat(text.lines().toList()).hasSize(5);
    assertThat(text).contains("`x' @acme/all [y](http://evil.example)");
  }

  @Test
  void aLongListIsCutWithItsNumber() {
    List<Finding> many =
        IntStream.range(0, 100).mapToObj(at -> Editions.error("docs/" + at + ".md")).toList();

    String text = TrendText.text(new Trend(THEN, many, List.of(), List.of()));

    assertThat(text).contains("- and 70 more\n").hasLineCount(35);
  }
}
