package io.github.handbookmaven.classify.language;

import java.util.function.IntConsumer;

/**
 * A set of themes that does not change. Most words have no theme or those of one phrase, so that
 * nearly all sets are shared and joining them makes nothing new.
 */
public final class Themes {
  /** No theme. */
  static final Themes NONE = new Themes(0, 0);

  private static final int BITS = 64;

  private final long low;
  private final long high;

  private Themes(long low, long high) {
    this.low = low;
    this.high = high;
  }

  /** A set of one. */
  static Themes of(Theme theme) {
    long bit = 1L << theme.ordinal();
    return theme.ordinal() < BITS ? new Themes(bit, 0) : new Themes(0, bit);
  }

  /** Whether it holds a theme. */
  boolean has(Theme theme) {
    return ((theme.ordinal() < BITS ? low : high) & 1L << theme.ordinal()) != 0;
  }

  /** Whether it holds none. */
  boolean isEmpty() {
    return this == NONE;
  }

  /** Both together. */
  Themes and(Themes others) {
    if (others == this || others == NONE || holds(others)) {
      return this;
    }
    return others.holds(this) ? others : new Themes(low | others.low, high | others.high);
  }

  /** Tells each theme it holds, by its ordinal. */
  void each(IntConsumer listener) {
    for (long left = low; left != 0; left &= left - 1) {
      listener.accept(Long.numberOfTrailingZeros(left));
    }
    for (long left = high; left != 0; left &= left - 1) {
      listener.accept(BITS + Long.numberOfTrailingZeros(left));
    }
  }

  private boolean holds(Themes others) {
    return (others.low & ~low | others.high & ~high) == 0;
  }
}
