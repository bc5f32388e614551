package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.Change.Stamp;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RubberStampedTest {
  private final RubberStamped rule = new RubberStamped();

  private static Change stamp(String day, Kind kind) {
    return stamp(day, kind, "");
  }

  private static Change stamp(String day, Kind kind, String digests) {
    return new Change(
        "d".repeat(40),
        Instant.parse(day + "T12:00:00Z"),
        "Ada",
        "Review",
        kind,
        Optional.of(new Stamp(day, "@ada", digests)),
        "",
        "");
  }

  private static Reviewed stamped(Kind first) {
    return stamped(
        List.of(
            stamp("2026-01-03", Kind.REVIEW_DATE),
            stamp("2026-01-02", Kind.REVIEW_DATE),
            stamp("2026-01-01", first)));
  }

  private static Reviewed stamped(List<Change> stamps) {
    Change code =
        new Change(
            "c".repeat(40),
            Instant.parse("2026-01-02T13:00:00Z"),
            "Bob",
            "Change",
            Kind.CONTENT,
            Optional.empty(),
            "",
            "");
    return Reviewed.on("2026-01-03")
        .covering("src/**")
        .history(
            new History(
                Reach.COMPLETE,
                Instant.MIN,
                Map.of(
                    Reviewed.PATH,
                    new FileHistory(stamps, false, ""),
                    new RepoPath("src/A.java"),
                    new FileHistory(List.of(code), false, ""))));
  }

  @Test
  void aThirdDateAloneWhileTheCodeChangedIsReported() {
    assertThat(ShelfOf.seen(rule, stamped(Kind.REVIEW_DATE), "2026-02-01"))
        .extracting(Observation::message)
        .containsExactly("its last 3 reviews changed the date alone, while what it covers changed");
  }

  @Test
  void aReviewThatMendedTheTextIsFine() {
    assertThat(ShelfOf.seen(rule, stamped(Kind.CONTENT), "2026-02-01")).isEmpty();
  }

  @Test
  void datesAloneAreFineWhereNothingChanged() {
    assertThat(ShelfOf.seen(rule, stamped(Kind.REVIEW_DATE).history(History.NONE), "2026-02-01"))
        .isEmpty();
  }

  @Test
  void aReviewWhoseDigestFollowedTheCodeSaysWhatWasRead() {
    List<Change> stamps =
        List.of(
            stamp("2026-01-03", Kind.REVIEW_DATE, "b"),
            stamp("2026-01-02", Kind.REVIEW_DATE, "a"),
            stamp("2026-01-01", Kind.REVIEW_DATE, "a"));
    assertThat(ShelfOf.seen(rule, stamped(stamps), "2026-02-01")).isEmpty();
  }

  @Test
  void aDateBumpedByHandAboveAnOldDigestIsADateAlone() {
    List<Change> stamps =
        List.of(
            stamp("2026-01-03", Kind.REVIEW_DATE, "a"),
            stamp("2026-01-02", Kind.REVIEW_DATE, "a"),
            stamp("2026-01-01", Kind.REVIEW_DATE, "a"),
            stamp("2025-12-31", Kind.CONTENT, "a"));
    assertThat(ShelfOf.seen(rule, stamped(stamps), "2026-02-01")).hasSize(1);
  }
}
