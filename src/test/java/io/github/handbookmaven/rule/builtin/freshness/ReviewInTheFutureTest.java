package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import org.junit.jupiter.api.Test;

class ReviewInTheFutureTest {
  private final ReviewInTheFuture rule = new ReviewInTheFuture();

  @Test
  void aReviewNobodyCanHaveMadeIsReported() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-03-01"), "2026-01-01"))
        .extracting(Observation::message)
        .containsExactly("it was reviewed on 2026-03-01, which is after today, 2026-01-01");
  }

  @Test
  void tomorrowMayBeTodayElsewhere() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-02"), "2026-01-01")).isEmpty();
  }

  @Test
  void aDayGivenForTheNextReviewIsNoReview() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01").by("2027-01-01"), "2026-01-01"))
        .isEmpty();
  }
}
