package io.github.handbookmaven.twin;

/**
 * Which runs a group may have, by the first bits of their hashes: of those it does not have, it is
 * wrong about one in ten at most where they are up to sixteen million, and takes eight megabytes.
 */
final class RunFilter {
  /** Bits kept for each run of all groups, as a power of two. */
  private static final int EACH = 2;

  private static final int MOST_BITS = 26;
  private static final int LEAST_BITS = 6;

  private final long[] bits;
  private final int shift;

  /**
   * Has none yet.
   *
   * @param total how many runs all groups have together
   */
  RunFilter(long total) {
    int needed = Long.SIZE - Long.numberOfLeadingZeros(total) + EACH;
    int size = Math.max(LEAST_BITS, Math.min(MOST_BITS, needed));
    this.bits = new long[1 << size - LEAST_BITS];
    this.shift = Long.SIZE - size;
  }

  void add(long run) {
    int place = (int) (run >>> shift);
    bits[place >> LEAST_BITS] |= 1L << place;
  }

  /** False only where the group does not have it. */
  boolean mayHave(long run) {
    int place = (int) (run >>> shift);
    return (bits[place >> LEAST_BITS] >>> place & 1) != 0;
  }
}
