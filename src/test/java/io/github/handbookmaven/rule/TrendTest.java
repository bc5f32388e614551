package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Baseline.Known;
import io.github.handbookmaven.rule.EarlierFindings.Earlier;
import io.github.handbookmaven.rule.Finding.Silence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final LocalDate THEN = LocalDate.of(2026, 11, 1);

  private static Finding finding(String rule, Severity severity, String path, String fingerprint) {
    return new Finding(
        rule,
        severity,
        Place.line(new RepoPath(path), 3),
        "said today",
        "fix it",
        fingerprint,
        Optional.empty());
  }

  private static Finding broken(String path, String fingerprint) {
    return finding("broken-link", Severity.ERROR, path, fingerprint);
  }

  private static Earlier earlier(String rule, Severity severity, String path, String fingerprint) {
    return new Earlier(new Known(new RepoPath(path), rule, fingerprint, "said then"), severity);
  }

  private static Earlier brokenThen(String path, String fingerprint) {
    return earlier("broken-link", Severity.ERROR, path, fingerprint);
  }

  private static Trend since(List<Earlier> then, Finding... today) {
    return Trend.between(new EarlierFindings(THEN, then), List.of(today));
  }

  @Test
  void whatIsFoundAgainIsNeitherNewNorFixed() {
    Trend trend = since(List.of(brokenThen("a.md", "f1")), broken("a.md", "f1"));

    assertThat(trend).isEqualTo(new Trend(THEN, List.of(), List.of(), List.of()));
  }

  @Test
  void newAndFixedAreToldApart() {
    Trend trend =
        since(
            List.of(brokenThen("a.md", "f1"), brokenThen("a.md", "f2")),
            broken("a.md", "f2"),
            broken("b.md", "f3"));

    assertThat(trend.added()).extracting(Finding::fingerprint).containsExactly("f3");
    assertThat(trend.fixed()).extracting(Known::fingerprint).containsExactly("f1");
  }

  @Test
  void aFileThatMovedKeepsItsFindings() {
    Trend trend =
        since(
            List.of(brokenThen("old.md", "f1"), brokenThen("stays.md", "f1")),
            broken("new.md", "f1"),
            broken("stays.md", "f1"));

    assertThat(trend.added()).isEmpty();
    assertThat(trend.fixed()).isEmpty();
  }

  @Test
  void oneOfTwoAlikeThatWentIsFixedOnce() {
    Trend trend =
        since(List.of(brokenThen("a.md", "f1"), brokenThen("a.md", "f1")), broken("a.md", "f1"));

    assertThat(trend.fixed()).hasSize(1);
  }

  @Test
  void aHigherSeverityIsWorseAndALowerOneIsNot() {
    Earlier warning = earlier("owner-missing", Severity.WARNING, "a.md", "f1");

    assertThat(
            since(List.of(warning), finding("owner-missing", Severity.ERROR, "a.md", "f1")).worse())
        .hasSize(1);
    assertThat(
            since(List.of(warning), finding("owner-missing", Severity.NOTE, "a.md", "f1")).worse())
        .isEmpty();
  }

  @Test
  void aReviewThatWasOverdueAndIsStaleGotWorse() {
    Trend trend =
        since(
            List.of(earlier("review-overdue", Severity.WARNING, "a.md", "f1")),
            finding("review-stale", Severity.ERROR, "a.md", "f2"));

    assertThat(trend.worse()).extracting(Finding::rule).containsExactly("review-stale");
    assertThat(trend.added()).isEmpty();
    assertThat(trend.fixed()).isEmpty();
  }

  @Test
  void aReviewOfAnotherDocumentIsNew() {
    Trend trend =
        since(
            List.of(earlier("review-overdue", Severity.WARNING, "a.md", "f1")),
            finding("review-stale", Severity.ERROR, "b.md", "f2"));

    assertThat(trend.added()).hasSize(1);
    assertThat(trend.fixed()).hasSize(1);
  }

  @Test
  void whatIsSilencedTodayIsFixedForWhoeverCounts() {
    Finding silenced =
        broken("a.md", "f1")
            .silencedBy(new Silence(Silence.Kind.IGNORE, Optional.empty(), "known"));

    Trend trend = since(List.of(brokenThen("a.md", "f1")), silenced);

    assertThat(trend.added()).isEmpty();
    assertThat(trend.fixed()).hasSize(1);
  }
}
