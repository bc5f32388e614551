package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeverExercisedTest {
  private final NeverExercised rule = new NeverExercised();

  @Test
  void aRunbookThatIsToBeExercisedAndNeverWasIsReported() {
    assertThat(
            ShelfOf.seen(rule, Reviewed.on("2026-01-01").exercised("", "6 months"), "2026-02-01"))
        .extracting(Observation::message)
        .containsExactly("'A' has never been exercised");
  }

  @Test
  void aPolicyAsksToo() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01").policy(Map.of("requireExercise", "true")),
                "2026-02-01"))
        .hasSize(1);
  }

  @Test
  void anExercisedRunbookIsFine() {
    assertThat(
            ShelfOf.seen(
                rule, Reviewed.on("2026-01-01").exercised("2026-01-05", "6 months"), "2026-02-01"))
        .isEmpty();
  }

  @Test
  void nobodyAskedForAnExerciseHere() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01"), "2026-02-01")).isEmpty();
  }
}
