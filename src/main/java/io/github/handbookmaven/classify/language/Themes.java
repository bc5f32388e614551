package io.github.handbookmaven.classify.language;

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

  /** The ordinal of the first theme it holds from some ordinal on; -1 where it holds no more. */
  int next(int from) {
    long left = from < BITS ? low & -1L << from : 0;
    if (left != 0) {
      return Long.numberOfTrailingZeros(left);
    }
    left = from < BITS ? high : from < 2 * BITS ? high & -1L << from : 0;
    return left == 0 ? -1 : BITS + Long.numberOfTrailingZeros(left);
  }

  private boolean holds(Themes others) {
    return (others.low & ~low | others.high & ~high) == 0;
  }
}
