package io.github.handbookmaven.serve;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * Makes one change of many events: it is over when nothing happened for a moment, but nobody waits
 * longer for it than a limit, however long a storm goes on. Times are nanoseconds of any one clock.
 */
final class Debounce {
  private final long quiet;
  private final long limit;
  private boolean isWaiting;
  private long first;
  private long last;

  Debounce(Duration quiet, Duration limit) {
    this.quiet = quiet.toNanos();
    this.limit = limit.toNanos();
  }

  /** Something happened. */
  void changed(long now) {
    if (!isWaiting) {
      isWaiting = true;
      first = now;
    }
    last = now;
  }

  /** How long until the change is over; negative or 0 where it is; empty where nothing happened. */
  OptionalLong dueIn(long now) {
    if (!isWaiting) {
      return OptionalLong.empty();
    }
    long untilQuiet = last + quiet - now;
    long untilLimit = first + limit - now;
    return OptionalLong.of(Math.min(untilQuiet, untilLimit));
  }

  /** Takes the change, if it is over. */
  boolean take(long now) {
    OptionalLong due = dueIn(now);
    boolean isOver = due.isPresent() && due.getAsLong() <= 0;
    if (isOver) {
      isWaiting = false;
    }
    return isOver;
  }
}
