package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.ShelfOf;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeverReviewedTest {
  private final NeverReviewed rule = new NeverReviewed();

  @Test
  void aRunbookNobodyReviewedIsReported() {
    assertThat(ShelfOf.seen(rule, Reviewed.never(), "2026-01-01"))
        .extracting(Observation::message)
        .containsExactly("'A' has never been reviewed");
  }

  @Test
  void aReviewRecordNobodyCanReadIsNone() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2025-12-31").unreadable(), "2026-01-01")).hasSize(1);
  }

  @Test
  void aPolicyMakesItAnError() {
    assertThat(
            ShelfOf.seen(
                rule, Reviewed.never().policy(Map.of("requireReview", "true")), "2026-01-01"))
        .extracting(Observation::rated)
        .containsExactly(Optional.of(Severity.ERROR));
  }

  @Test
  void aReviewedRunbookIsFine() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2025-12-31"), "2026-01-01")).isEmpty();
  }

  @Test
  void aPageThatIsNoProcedureNeedsNoReview() {
    assertThat(ShelfOf.seen(rule, Reviewed.never().type(DocType.NONE), "2026-01-01")).isEmpty();
  }
}
