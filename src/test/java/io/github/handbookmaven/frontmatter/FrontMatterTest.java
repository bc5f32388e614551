package io.github.handbookmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.markdown.Reading;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Metadata.FrontMatterBlock;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  @Test
  void everyCanonicalKeyIsRead() {
    Metadata read =
        Reading.read(
                "---",
                "id: rotate",
                "title: Rotate",
                "type: runbook",
                "status: active",
                "superseded_by: other",
                "owner: \"@acme/platform\"",
                "audience: [on-call]",
                "last_reviewed: 2026-05-01",
                "reviewed_by: \"@ada\"",
                "reviewers: [\"@ada\", \"@bob\"]",
                "review_interval: 6 months",
                "review_by: 2026-11-01",
                "expires: 2027-01-01",
                "last_exercised: 2026-03-01",
                "exercise_interval: yearly",
                "based_on: [tls]",
                "related: [revoke]",
                "alerts: [CertificateExpiresSoon]",
                "services: [edge]",
                "severity: SEV2",
                "covers: [\"src/{a,b}/**\", deploy.sh]",
                "tags: [tls]",
                "aliases: [old, /old/url]",
                "permalink: /x",
                "reviewed_content: 5f3a09c2b1d4",
                "reviewed_covers: 19ab77e0c3f8",
                "---",
                "# Rotate")
            .metadata();

    assertThat(read.block()).contains(new FrontMatterBlock(1, 28));
    assertThat(read.identity().id()).contains(said("rotate", 2, 5));
    assertThat(read.identity().type()).map(Located::value).contains(DocType.RUNBOOK);
    assertThat(read.identity().status()).map(Located::value).contains(Status.ACTIVE);
    assertThat(read.identity().supersededBy()).map(Located::value).contains("other");
    assertThat(values(read.identity().aliases())).containsExactly("old", "/old/url");
    assertThat(values(read.identity().permalinks())).containsExactly("/x");
    assertThat(values(read.people().owners())).containsExactly("@acme/platform");
    assertThat(values(read.people().reviewers())).containsExactly("@ada", "@bob");
    assertThat(read.review().lastReviewed()).map(Located::value).contains(LocalDate.of(2026, 5, 1));
    assertThat(read.review().reviewBy()).map(Located::value).contains(LocalDate.of(2026, 11, 1));
    assertThat(read.review().interval())
        .map(interval -> interval.value().period().orElseThrow())
        .contains(Period.ofMonths(6));
    assertThat(read.review().reviewedContent()).map(Located::value).contains("5f3a09c2b1d4");
    assertThat(read.review().unreadable()).isFalse();
    assertThat(values(read.relations().covers())).containsExactly("src/{a,b}/**", "deploy.sh");
    assertThat(read.relations().severity()).map(Located::value).contains("SEV2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviewed: 2026-05-01",
        "Last Reviewed: 2026-05-01",
        "last-reviewed-on: 2026-05-01",
        "lastReviewDate: 2026-05-01",
        "reviewed_on: '2026-05-01'",
        "last_validated: 2026-05-01T10:00:00+02:00",
        "ms.date: 05/01/2026",
        "freshness: {reviewed: 2026-05-01}",
        "review: {last_reviewed: 2026-05-01}",
        "metadata:\n  last_verified: 2026-05-01"
      })
  void theDayOfTheReviewHasManyNames(String line) {
    assertThat(head(line).metadata().review().lastReviewed())
        .map(Located::value)
        .contains(LocalDate.of(2026, 5, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lastmod: 2026-05-01",
        "date: 2026-05-01",
        "last_updated: 2026-05-01",
        "last_update: {date: 2026-05-01, author: ada}",
        "modified: 2026-05-01"
      })
  void aChangeIsNoReview(String line) {
    assertThat(head(line).metadata().review()).isEqualTo(Metadata.Review.NONE);
    assertThat(head(line).flaws()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "review_in: 6 months;P6M",
        "review_cycle: quarterly;P3M",
        "review_interval_days: 90;P90D",
        "stale_after_days: '30';P30D",
        "ms.update-cycle: 180-days;P180D",
        "review: {interval: 2w};P14D"
      })
  void theIntervalHasManyNames(String line, String period) {
    assertThat(head(line).metadata().review().interval())
        .map(said -> said.value().period().orElseThrow())
        .contains(Period.parse(period));
  }

  @ParameterizedTest
  @ValueSource(strings = {"authors: [ada]", "author: ada"})
  void anAuthorIsNoOwner(String line) {
    assertThat(head(line).metadata().people().owners()).isEmpty();
  }

  @Test
  void severalOwnersMayStandOnOneLine() {
    assertThat(values(head("owners: '@a, @b/c'").metadata().people().owners()))
        .containsExactly("@a", "@b/c");
    assertThat(values(head("owner: Platform, second floor").metadata().people().owners()))
        .containsExactly("Platform, second floor");
  }

  @Test
  void googlesCommentIsReadToo() {
    Document document =
        Reading.read(
            "# Proxy",
            "",
            "<!--* freshness: { owner: 'ada' reviewed: '2026-jun-16' } *-->",
            "",
            "Text.");

    assertThat(document.metadata().review().lastReviewed())
        .contains(new Located<>(LocalDate.of(2026, 6, 16), new Place(Reading.PATH, 3, 44)));
    assertThat(values(document.metadata().people().owners())).containsExactly("ada");
  }

  @Test
  void whatIsWrittenInFrontMatterWinsOverGooglesComment() {
    Document document =
        Reading.read(
            "---",
            "owner: bob",
            "---",
            "<!--* freshness: { owner: 'ada' reviewed: '2026-06-16' } *-->");

    assertThat(values(document.metadata().people().owners())).containsExactly("bob");
    assertThat(document.metadata().review().lastReviewed()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-02-30;yyyy-MM-dd",
        "2024/01/05;last_reviewed: 2024-01-05",
        "05.01.2024;last_reviewed: 2024-01-05",
        "2024-1-5;last_reviewed: 2024-01-05",
        "05/06/2024;yyyy-MM-dd",
        "25/06/2024;last_reviewed: 2024-06-25",
        "May 3rd, 2024;last_reviewed: 2024-05-03",
        "1969-12-31;yyyy-MM-dd",
        "2201-01-01;yyyy-MM-dd",
        "'0000-01-01';yyyy-MM-dd",
        "yesterday;yyyy-MM-dd",
        "true;yyyy-MM-dd"
      })
  void aDateThatIsNoneIsAFlawAndTheDocumentCountsAsNeverReviewed(String date, String remedy) {
    Document document = head("last_reviewed: " + date);

    assertThat(document.flaws())
        .singleElement()
        .returns(Flaw.Kind.BAD_DATE, Flaw::kind)
        .returns(2, flaw -> flaw.at().line())
        .satisfies(flaw -> assertThat(flaw.remedy()).contains(remedy));
    assertThat(document.metadata().review().lastReviewed()).isEmpty();
    assertThat(document.metadata().review().unreadable()).isTrue();
  }

  @Test
  void monthFirstIsReadInMicrosoftsKeyOnly() {
    assertThat(Reading.flawKinds(head("reviewed: 05/01/2026"))).containsExactly(Flaw.Kind.BAD_DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6m",
        "biweekly",
        "bimonthly",
        "biannual",
        "90",
        "P0D",
        "-P1M",
        "PT24H",
        "P999999999Y",
        "0 days",
        "soon"
      })
  void anIntervalThatIsNoneOrTwoIsAFlaw(String interval) {
    assertThat(Reading.flawKinds(head("review_interval: '" + interval + "'")))
        .containsExactly(Flaw.Kind.BAD_INTERVAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"last_reviewed: never", "last_reviewed:", "expires: ~", "tested: n/a"})
  void neverIsAnAnswer(String line) {
    assertThat(head(line).flaws()).isEmpty();
  }

  @Test
  void aForeignTypeIsNotedAndCountsAsUndeclared() {
    Document document = head("type: concept");

    assertThat(Reading.flawKinds(document)).containsExactly(Flaw.Kind.UNKNOWN_VALUE);
    assertThat(document.metadata().identity().type()).isEmpty();
  }

  @Test
  void aWrongShapeIsAFlawAtTheValueAndTheRestIsRead() {
    Document document = head("title: [a]\nowner: bob");

    assertThat(document.flaws())
        .singleElement()
        .returns(new Place(Reading.PATH, 2, 8), Flaw::at)
        .returns("title holds a list where a text was expected", Flaw::message);
    assertThat(values(document.metadata().people().owners())).containsExactly("bob");
  }

  @Test
  void aSyntaxErrorLosesTheFrontMatterAndNotTheText() {
    Document document = Reading.read("---", "id: x", "owner: @y", "---", "# Title", "Text.");

    assertThat(document.metadata().identity().id()).isEmpty();
    assertThat(document.title().text()).isEqualTo("Title");
    assertThat(Reading.flawKinds(document)).containsExactly(Flaw.Kind.FRONT_MATTER_INVALID);
  }

  @Test
  void frontMatterThatIsNotClosedIsReportedAndReadAsText() {
    Document document = Reading.read("---", "title: x", "", "Text.");

    assertThat(document.flaws())
        .singleElement()
        .returns(Place.line(Reading.PATH, 1), Flaw::at)
        .returns(Flaw.Kind.FRONT_MATTER_INVALID, Flaw::kind);
    assertThat(Reading.html(document)).contains("Text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\n\nProse.\n\n---\n\nMore.", "---\nProse only.\n", "---", "", "----\na: b\n"})
  void aRuleOnTheFirstLineIsNoFrontMatter(String text) {
    Document document = Reading.read(RawHtml.ESCAPE, text);

    assertThat(document.flaws()).isEmpty();
    assertThat(document.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void aListIsNoFrontMatterEither() {
    assertThat(Reading.flawKinds(Reading.read("---", "- a", "---", "Text.")))
        .containsExactly(Flaw.Kind.FRONT_MATTER_INVALID);
  }

  @Test
  void emptyAndCommentedFrontMatterIsFine() {
    assertThat(Reading.read("---", "---", "Text.").flaws()).isEmpty();
    assertThat(Reading.read("---", "# later", "", "---", "Text.").flaws()).isEmpty();
  }

  @Test
  void hugosTomlIsNeitherReadNorShown() {
    assertThat(Reading.html(Reading.read("+++", "title = 'x'", "+++", "Text.")))
        .isEqualTo("<p>Text.</p>\n");
  }

  @Test
  void moreThan64KbIsRefused() {
    assertThat(Reading.flawKinds(head("x: " + "y".repeat(70_000))))
        .containsExactly(Flaw.Kind.FRONT_MATTER_INVALID);
  }

  private static Document head(String lines) {
    return Reading.read("---", lines, "---", "Text.");
  }

  private static List<String> values(List<Located<String>> said) {
    return said.stream().map(Located::value).toList();
  }

  private static Located<String> said(String value, int line, int column) {
    return new Located<>(value, new Place(Reading.PATH, line, column));
  }
}
