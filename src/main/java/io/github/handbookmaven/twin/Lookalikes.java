package io.github.handbookmaven.twin;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * For one document after the other, the few earlier ones that may say much the same: MinHash by one
 * permutation (Li, Owen, Zhang 2012; empty bins borrow from the next) with locality-sensitive
 * hashing. Bands are of several lengths, the longest asked first, so that a copy is found among any
 * number of siblings that only resemble it; of each bucket the earliest few are kept, so that what
 * is asked grows with the documents and not with their pairs.
 */
final class Lookalikes {
  private static final int BINS = 128;
  private static final int BIN_BITS = 7;
  private static final int SHORTEST_BAND = 8;

  private final Buckets buckets = new Buckets();

  /**
   * Meets the next document.
   *
   * @param position its number
   * @param runs its runs
   * @return earlier documents, likeliest first
   */
  Set<Integer> meet(int position, Runs runs) {
    Set<Integer> candidates = new LinkedHashSet<>();
    long[] signature = signature(runs);
    for (int rows = BINS; rows >= SHORTEST_BAND; rows /= 2) {
      for (int start = 0; start < BINS; start += rows) {
        buckets.add(key(signature, start, rows), position, candidates);
      }
    }
    return candidates;
  }

  private static long key(long[] signature, int start, int rows) {
    long key = start * 1000L + rows;
    for (int row = start; row < start + rows; row++) {
      key = HashedWords.mix(key + signature[row]);
    }
    return key;
  }

  /** The least run of each bin; runs are sorted, so it is the first one there. */
  private static long[] signature(Runs runs) {
    long[] signature = new long[BINS];
    long borrowed = runs.at(0);
    for (int bin = BINS - 1; bin >= 0; bin--) {
      long bound = Long.MIN_VALUE + ((long) bin << (Long.SIZE - BIN_BITS));
      int first = runs.from(bound);
      boolean isEmpty = first >= runs.size() || isBeyond(runs.at(first), bin);
      borrowed = isEmpty ? HashedWords.mix(borrowed) : runs.at(first);
      signature[bin] = borrowed;
    }
    return signature;
  }

  private static boolean isBeyond(long run, int bin) {
    return ((run - Long.MIN_VALUE) >>> (Long.SIZE - BIN_BITS)) != bin;
  }
}
