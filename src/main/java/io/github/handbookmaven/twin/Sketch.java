package io.github.handbookmaven.twin;

import java.nio.ByteBuffer;

/**
 * What tells of a document which others may say the same, in a quarter of a kilobyte: MinHash by
 * one permutation (Li, Owen, Zhang 2012; empty bins borrow from the next), of each bin sixteen bits
 * (Li, König 2010). It can be kept, where the runs it is made of are as large as the text.
 *
 * @param runs how many there are
 * @param bins {@link #BINS} times two bytes; none where the runs are too few to compare
 */
public record Sketch(int runs, byte[] bins) {
  static final int BINS = 128;

  /** Below so many distinct runs of words two documents are alike by accident. */
  static final int ENOUGH_RUNS = 30;

  private static final int BIN_BITS = 7;

  /** With so many every bin has its own, nearly always, and what bins say is no accident. */
  private static final int MANY_RUNS = 4 * BINS;

  /**
   * So far below what is asked equal bins do not fall by accident: of nine tenths alike, once in a
   * hundred million pairs.
   */
  private static final double SLACK = 0.2;

  /** Refuses what no document can have. */
  public Sketch {
    if (runs < 0 || bins.length != (runs < ENOUGH_RUNS ? 0 : BINS * Short.BYTES)) {
      throw new IllegalArgumentException("no sketch: " + runs + " runs, " + bins.length + " bytes");
    }
  }

  /**
   * Makes one.
   *
   * @param runs of a document
   * @return its sketch
   */
  public static Sketch of(Runs runs) {
    ByteBuffer bins = ByteBuffer.allocate(runs.size() < ENOUGH_RUNS ? 0 : BINS * Short.BYTES);
    long borrowed = bins.hasRemaining() ? runs.at(0) : 0;
    for (int bin = bins.capacity() / Short.BYTES - 1; bin >= 0; bin--) {
      long bound = Long.MIN_VALUE + ((long) bin << (Long.SIZE - BIN_BITS));
      int first = runs.from(bound);
      boolean isEmpty = first >= runs.size() || isBeyond(runs.at(first), bin);
      borrowed = isEmpty ? HashedWords.mix(borrowed) : runs.at(first);
      bins.putShort(bin * Short.BYTES, (short) borrowed);
    }
    return new Sketch(runs.size(), bins.array());
  }

  private static boolean isBeyond(long run, int bin) {
    return ((run - Long.MIN_VALUE) >>> (Long.SIZE - BIN_BITS)) != bin;
  }

  boolean isLongEnough() {
    return runs >= ENOUGH_RUNS;
  }

  /** Whether comparing the runs of both could find so large a share in common. */
  boolean mayShare(double jaccard, Sketch other) {
    double fewer = Math.min(runs, other.runs);
    return fewer / Math.max(runs, other.runs) >= jaccard
        && (fewer < MANY_RUNS || equalBins(other) >= BINS * (jaccard - SLACK));
  }

  private int equalBins(Sketch other) {
    int equal = 0;
    for (int at = 0; at < bins.length; at += Short.BYTES) {
      equal += bins[at] == other.bins[at] && bins[at + 1] == other.bins[at + 1] ? 1 : 0;
    }
    return equal;
  }

  /** A key of some neighbouring bins, and of where they are. */
  long key(int start, int count) {
    ByteBuffer all = ByteBuffer.wrap(bins);
    long key = start * 1000L + count;
    for (int bin = start; bin < start + count; bin++) {
      key = HashedWords.mix(key + all.getShort(bin * Short.BYTES));
    }
    return key;
  }
}
