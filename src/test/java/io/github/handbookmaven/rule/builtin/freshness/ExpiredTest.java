package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import org.junit.jupiter.api.Test;

class ExpiredTest {
  private final Expired rule = new Expired();

  @Test
  void theDayItExpiresIsTooLate() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01").expiring("2026-02-01"), "2026-02-01"))
        .extracting(Observation::message)
        .containsExactly("it expired on 2026-02-01");
  }

  @Test
  void itIsReportedThoughNobodyEverReviewedIt() {
    assertThat(ShelfOf.seen(rule, Reviewed.never().expiring("2026-02-01"), "2026-02-02"))
        .hasSize(1);
  }

  @Test
  void theDayBeforeIsFine() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01").expiring("2026-02-01"), "2026-01-31"))
        .isEmpty();
  }

  @Test
  void anArchivedDocumentHasExpiredAnyway() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01").expiring("2026-02-01").status(Status.ARCHIVED),
                "2026-02-02"))
        .isEmpty();
  }
}
