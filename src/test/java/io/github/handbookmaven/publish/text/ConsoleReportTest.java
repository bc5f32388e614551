package io.github.handbookmaven.publish.text;

import static io.github.handbookmaven.publish.Editions.HOSTILE;
import static io.github.handbookmaven.publish.Editions.error;
import static io.github.handbookmaven.publish.Editions.finding;
import static io.github.handbookmaven.publish.Editions.silenced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.publish.text.ConsoleReport.Line;
import io.github.handbookmaven.publish.text.ConsoleReport.Style;
import io.github.handbookmaven.rule.Finding.Silence.Kind;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
  private final ConsoleReport report = new ConsoleReport(Style.PLAIN);

  @Test
  void eachFindingStandsInTheFormEditorsJumpToWithItsRemedyBelow() {
    Edition edition =
        Editions.of(
            error("docs/b.md"),
            finding(Severity.NOTE, Place.file(new RepoPath("docs/a.md")), "no owner"));
    assertThat(report.findings(edition))
        .containsExactly(
            new Line(Severity.NOTE, "docs/a.md: note: no owner [broken-link]"),
            new Line(Severity.NOTE, "    correct the link"),
            new Line(Severity.NOTE, ""),
            new Line(Severity.ERROR, "docs/b.md:12:3: error: link leads nowhere [broken-link]"),
            new Line(Severity.ERROR, "    correct the link"),
            new Line(Severity.NOTE, ""));
  }

  @Test
  void aRemedyIsToldOnceForARuleInAFile() {
    Edition edition =
        Editions.of(
            finding(Severity.ERROR, Place.line(new RepoPath("a.md"), 1), "one"),
            finding(Severity.ERROR, Place.line(new RepoPath("a.md"), 2), "two"),
            finding(Severity.ERROR, Place.line(new RepoPath("b.md"), 1), "three"));
    assertThat(texts(report.findings(edition)))
        .containsExactly(
            "a.md:1: error: one [broken-link]",
            "    correct the link",
            "a.md:2: error: two [broken-link]",
            "",
            "b.md:1: error: three [broken-link]",
            "    correct the link",
            "");
  }

  @Test
  void silencedFindingsAreCountedAndNotShown() {
    Edition edition = Editions.of(silenced("a.md", Kind.BASELINE), silenced("b.md", Kind.IGNORE));
    assertThat(report.findings(edition)).isEmpty();
    assertThat(texts(report.summary(edition)))
        .contains("0 errors, 0 warnings, 0 notes; silenced: 1 by ignore, 1 by baseline");
  }

  @Test
  void theSummaryNamesTheDayAndWhatWasNotLookedAt() {
    assertThat(texts(report.summary(Editions.of(error("a.md")))))
        .containsExactly(
            "0 documents on 2026-11-22",
            "not checked, as only Markdown is read: 2 AsciiDoc files",
            "1 error, 0 warnings, 0 notes");
  }

  @Test
  void hostileTextStaysOnItsLine() {
    Place odd = new Place(new RepoPath("a\n[INFO] BUILD SUCCESS.md"), 1, 1);
    assertThat(texts(report.findings(Editions.of(finding(Severity.ERROR, odd, HOSTILE)))))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{Cntrl}"))
        .first()
        .asString()
        .startsWith("a\\n[INFO] BUILD SUCCESS.md:1:1: error: x\\n::error::pwned");
  }

  @Test
  void theStyleSetsSeveritiesOff() {
    ConsoleReport loud = new ConsoleReport((severity, text) -> "<" + text + ">");
    assertThat(texts(loud.findings(Editions.of(error("a.md")))))
        .first()
        .asString()
        .contains("<error>");
    assertThat(texts(loud.summary(Editions.of(error("a.md")))))
        .last()
        .asString()
        .contains("<1 error>, 0");
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
