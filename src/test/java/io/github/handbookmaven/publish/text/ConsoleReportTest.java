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
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence.Kind;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
  private final ConsoleReport report = new ConsoleReport(Style.PLAIN);

  @Test
  void eachFindingStandsInTheFormEditorsJumpToWithItsRemedyBelow() {
    Edition edition =
        Editions.of(
            error("docs/b.md"),
            finding(Severity.NOTE, Place.file(new RepoPath("docs/a.md")), "no owner"));
    assertThat(report.findings(edition, Show.ALL))
        .containsExactly(
            new ReportLine(Severity.NOTE, "docs/a.md: note: no owner [broken-link]"),
            new ReportLine(Severity.NOTE, "    correct the link"),
            new ReportLine(Severity.NOTE, ""),
            new ReportLine(
                Severity.ERROR, "docs/b.md:12:3: error: link leads nowhere [broken-link]"),
            new ReportLine(Severity.ERROR, "    correct the link"),
            new ReportLine(Severity.NOTE, ""));
  }

  @Test
  void aRemedyIsToldOnceForARuleInAFile() {
    Edition edition =
        Editions.of(
            finding(Severity.ERROR, Place.line(new RepoPath("a.md"), 1), "one"),
            finding(Severity.ERROR, Place.line(new RepoPath("a.md"), 2), "two"),
            finding(Severity.ERROR, Place.line(new RepoPath("b.md"), 1), "three"));
    assertThat(texts(report.findings(edition, Show.ALL)))
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
    assertThat(report.findings(edition, Show.ALL)).isEmpty();
    assertThat(texts(report.summary(edition)))
        .contains(
            "0 errors, 0 warnings, 0 notes; silenced: 1 error by ignore, 1 error by baseline");
  }

  @Test
  void theSummaryNamesTheDayAndWhatWasNotLookedAt() {
    assertThat(texts(report.summary(Editions.of(error("a.md")))))
        .containsExactly(
            "0 documents on 2026-11-22",
            "1 error, 0 warnings, 0 notes",
            "not checked, as only Markdown is read: 2 AsciiDoc files");
  }

  @Test
  void hostileTextStaysOnItsLine() {
    Place odd = new Place(new RepoPath("a\n[INFO] BUILD SUCCESS.md"), 1, 1);
    assertThat(texts(report.findings(Editions.of(finding(Severity.ERROR, odd, HOSTILE)), Show.ALL)))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{Cntrl}"))
        .first()
        .asString()
        .startsWith("a\\n[INFO] BUILD SUCCESS.md:1:1: error: x\\n::error::pwned");
  }

  @Test
  void theStyleSetsSeveritiesOff() {
    ConsoleReport loud = new ConsoleReport((severity, text) -> "<" + text + ">");
    assertThat(texts(loud.findings(Editions.of(error("a.md")), Show.ALL)))
        .first()
        .asString()
        .contains("<error>");
    assertThat(texts(loud.summary(Editions.of(error("a.md")))))
        .element(1)
        .asString()
        .contains("<1 error>, 0");
  }

  @Test
  void inTheSummaryErrorsStandInFullAndLastWarningsByRuleAndNotesAsNumbers() {
    Edition edition =
        Editions.of(
            error("a.md"),
            finding(Severity.WARNING, Place.line(new RepoPath("b.md"), 1), "one"),
            finding(Severity.WARNING, Place.line(new RepoPath("b.md"), 7), "two"),
            finding(Severity.WARNING, Place.line(new RepoPath("c.md"), 2), "three"),
            finding(Severity.NOTE, Place.line(new RepoPath("d.md"), 3), "four"));
    assertThat(report.findings(edition, Show.SUMMARY))
        .containsExactly(
            new ReportLine(Severity.WARNING, "3 broken-link: b.md:1, c.md:2 and 1 more"),
            new ReportLine(Severity.NOTE, "notes: broken-link 1"),
            new ReportLine(Severity.NOTE, ""),
            new ReportLine(Severity.ERROR, "a.md:12:3: error: link leads nowhere [broken-link]"),
            new ReportLine(Severity.ERROR, "    correct the link"),
            new ReportLine(Severity.NOTE, ""));
  }

  @Test
  void aLoneWarningSaysWhatItIs() {
    assertThat(
            texts(
                report.findings(
                    Editions.of(
                        finding(Severity.WARNING, Place.line(new RepoPath("b.md"), 1), "one")),
                    Show.SUMMARY)))
        .containsExactly("b.md:1: warning: one [broken-link]", "");
  }

  @Test
  void whereOnlyErrorsAreAskedForNothingElseIsPrinted() {
    Edition edition =
        Editions.of(
            error("a.md"),
            finding(Severity.WARNING, Place.line(new RepoPath("b.md"), 1), "one"),
            finding(Severity.NOTE, Place.line(new RepoPath("d.md"), 3), "four"));
    assertThat(report.findings(edition, Show.ERRORS))
        .extracting(ReportLine::severity)
        .containsExactly(Severity.ERROR, Severity.ERROR, Severity.NOTE);
  }

  @Test
  void aThousandWarningsAndNotesTakeFewLines() {
    Finding[] many =
        IntStream.range(0, 1000)
            .mapToObj(
                number ->
                    finding(
                        number % 2 == 0 ? Severity.WARNING : Severity.NOTE,
                        Place.line(new RepoPath("d" + number + ".md"), 1),
                        "one"))
            .toArray(Finding[]::new);
    Edition edition = Editions.of(many);
    assertThat(report.findings(edition, Show.SUMMARY)).hasSize(3);
  }

  @Test
  void whatIsNoPracticeHereIsOneLineOfTheTotals() {
    Edition edition =
        Editions.of(
            ofProject("never-reviewed", "0 of 9 a"), ofProject("owner-missing", "1 of 9 b"));
    assertThat(report.findings(edition, Show.SUMMARY)).isEmpty();
    assertThat(texts(report.summary(edition)))
        .last()
        .isEqualTo("no practice here yet, so said once: 0 of 9 a; 1 of 9 b");
  }

  private static Finding ofProject(String rule, String message) {
    return new Finding(
        rule, Severity.NOTE, Place.file(RepoPath.ROOT), message, "begin", rule, Optional.empty());
  }

  private static List<String> texts(List<ReportLine> lines) {
    return lines.stream().map(ReportLine::text).toList();
  }
}
