package io.github.handbookmaven.rule.builtin.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
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

class FoundationChangedSinceReviewTest {
  private final FoundationChangedSinceReview rule = new FoundationChangedSinceReview();

  private static History changed(String path, Kind kind) {
    Change change =
        new Change(
            "c".repeat(40),
            Instant.parse("2026-01-20T12:00:00Z"),
            "Ada",
            "Change",
            kind,
            Optional.empty(),
            "",
            "");
    FileHistory file = new FileHistory(List.of(change), false, "");
    return new History(Reach.COMPLETE, Instant.MIN, Map.of(new RepoPath(path), file));
  }

  @Test
  void aRunbookWhoseSopChangedIsReported() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .restingOn("docs/sop.md")
                    .history(changed("docs/sop.md", Kind.CONTENT)),
                "2026-02-01"))
        .extracting(Observation::message)
        .containsExactly(
            "it is based on docs/sop.md, which was changed after the review of 2026-01-01");
  }

  @Test
  void anSopThatWasOnlyReviewedIsFine() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .restingOn("docs/sop.md")
                    .history(changed("docs/sop.md", Kind.REVIEW_DATE)),
                "2026-02-01"))
        .isEmpty();
  }

  @Test
  void anSopItDoesNotRestOnMayChange() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .restingOn("docs/sop.md")
                    .history(changed("docs/other.md", Kind.CONTENT)),
                "2026-02-01"))
        .isEmpty();
  }
}
