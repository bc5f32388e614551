package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import org.junit.jupiter.api.Test;

class ReviewOverdueTest {
  private final ReviewOverdue rule = new ReviewOverdue();

  @Test
  void theDueDayItselfIsOverdue() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-07-01"))
        .extracting(Observation::message)
        .containsExactly("its review was due on 2026-07-01; from 2026-07-09 on it is stale");
  }

  @Test
  void theDayBeforeIsFine() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-06-30")).isEmpty();
  }

  @Test
  void beyondTheGraceItIsStaleAndNotReportedTwice() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-07-09")).isEmpty();
  }
}
