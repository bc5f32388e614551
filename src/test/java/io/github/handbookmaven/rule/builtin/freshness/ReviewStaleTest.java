package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import org.junit.jupiter.api.Test;

class ReviewStaleTest {
  private final ReviewStale rule = new ReviewStale();

  @Test
  void aReviewOverdueBeyondItsGraceIsReported() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-07-11"))
        .extracting(Observation::message)
        .containsExactly("its review was due on 2026-07-01, 10 days ago, and its grace is over");
  }

  @Test
  void theLastDayOfGraceIsOverdueOnly() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-07-08")).isEmpty();
  }

  @Test
  void anArchivedDocumentMayAgeInPeace() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2001-01-01").status(Status.ARCHIVED), "2026-01-01"))
        .isEmpty();
  }
}
