package io.github.handbookmaven.classify.language;

/**
 * A set of themes that does not change. Most words have no theme or those of one phrase, so that
 * nearly all sets are shared and joining them makes nothing new.
 */
public final class Themes {
  /** No theme. */
  static final Themes NONE = new Themes(new long[(Theme.values().length + 63) / 64]);

  private final long[] bits;

  private Themes(long[] bits) {
    this.bits = bits;
  }

  /** A set of one. */
  static Themes of(Theme theme) {
    long[] bits = new long[NONE.bits.length];
    bits[theme.ordinal() >> 6] = 1L << theme.ordinal();
    return new Themes(bits);
  }

  /** Whether it holds a theme. */
  boolean has(Theme theme) {
    return (bits[theme.ordinal() >> 6] & 1L << theme.ordinal()) != 0;
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
    if (this == NONE || others.holds(this)) {
      return others;
    }
    long[] both = bits.clone();
    for (int at = 0; at < both.length; at++) {
      both[at] |= others.bits[at];
    }
    return new Themes(both);
  }

  /** Counts each theme it holds one up. */
  void count(int[] counts) {
    for (int at = 0; at < bits.length; at++) {
      for (long left = bits[at]; left != 0; left &= left - 1) {
        counts[(at << 6) + Long.numberOfTrailingZeros(left)]++;
      }
    }
  }

  private boolean holds(Themes others) {
    for (int at = 0; at < bits.length; at++) {
      if ((others.bits[at] & ~bits[at]) != 0) {
        return false;
      }
    }
    return true;
  }
}
