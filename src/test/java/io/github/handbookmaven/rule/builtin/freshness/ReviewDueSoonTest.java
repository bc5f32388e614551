package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import org.junit.jupiter.api.Test;

class ReviewDueSoonTest {
  private final ReviewDueSoon rule = new ReviewDueSoon();

  @Test
  void aReviewDueWithinAFortnightIsAnnounced() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-06-20"))
        .extracting(Observation::message)
        .containsExactly("the next review is due on 2026-07-01");
  }

  @Test
  void aReviewDueLaterIsFine() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-06-16")).isEmpty();
  }

  @Test
  void aReviewDueTodayIsNoLongerSoon() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-07-01")).isEmpty();
  }
}
