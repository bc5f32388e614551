package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import org.junit.jupiter.api.Test;

class EditedSinceReviewTest {
  private final EditedSinceReview rule = new EditedSinceReview();

  @Test
  void anotherTextThanTheReviewedOneIsReported() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01").editedSinceDigest(), "2026-02-01"))
        .extracting(Observation::message)
        .containsExactly("its text was changed after the review of 2026-01-01");
  }

  @Test
  void theReviewedTextIsFine() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-02-01")).isEmpty();
  }

  @Test
  void anEditedDocumentThatIsOverdueNeedsAReviewAnyway() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2025-01-01").editedSinceDigest(), "2026-02-01"))
        .isEmpty();
  }
}
