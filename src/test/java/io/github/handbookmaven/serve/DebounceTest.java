package io.github.handbookmaven.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DebounceTest {
  private static final long MILLI = 1_000_000;
  private final Debounce debounce = new Debounce(Duration.ofMillis(100), Duration.ofSeconds(2));

  @Test
  void aChangeIsOverWhenNothingHappensForAMoment() {
    debounce.changed(0);
    debounce.changed(60 * MILLI);
    assertThat(debounce.take(120 * MILLI)).isFalse();
    assertThat(debounce.take(160 * MILLI)).isTrue();
    assertThat(debounce.take(161 * MILLI)).isFalse();
  }

  @Test
  void whereNothingHappenedNothingIsDue() {
    assertThat(debounce.dueIn(5)).isEmpty();
    assertThat(debounce.take(5)).isFalse();
  }

  @Test
  void aStormOfFiveThousandEventsIsTakenEveryTwoSeconds() {
    int taken = 0;
    for (long now = 0; now < 5_000 * MILLI; now += MILLI) {
      debounce.changed(now);
      taken += debounce.take(now) ? 1 : 0;
    }
    taken += debounce.take(6_000 * MILLI) ? 1 : 0;
    assertThat(taken).isEqualTo(3);
  }

  @Test
  void aClockThatPassesItsEndIsNoTrouble() {
    debounce.changed(Long.MAX_VALUE);
    assertThat(debounce.take(Long.MAX_VALUE + 50 * MILLI)).isFalse();
    assertThat(debounce.take(Long.MAX_VALUE + 100 * MILLI)).isTrue();
  }
}
