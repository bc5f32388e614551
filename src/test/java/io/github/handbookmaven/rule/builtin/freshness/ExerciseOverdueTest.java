package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import org.junit.jupiter.api.Test;

class ExerciseOverdueTest {
  private final ExerciseOverdue rule = new ExerciseOverdue();

  @Test
  void anExerciseThatIsDueIsReported() {
    assertThat(
            ShelfOf.seen(
                rule, Reviewed.on("2026-01-01").exercised("2025-08-01", "6 months"), "2026-02-01"))
        .extracting(Observation::message)
        .containsExactly("its next exercise was due on 2026-02-01");
  }

  @Test
  void anExerciseDueTomorrowIsFine() {
    assertThat(
            ShelfOf.seen(
                rule, Reviewed.on("2026-01-01").exercised("2025-08-02", "6 months"), "2026-02-01"))
        .isEmpty();
  }

  @Test
  void anOldExerciseWithoutAnIntervalIsFine() {
    assertThat(
            ShelfOf.seen(rule, Reviewed.on("2026-01-01").exercised("2001-08-02", ""), "2026-02-01"))
        .isEmpty();
  }
}
