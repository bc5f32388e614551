package io.github.handbookmaven.twin;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * For one document after the other, the few earlier ones that may say much the same, by
 * locality-sensitive hashing. Bands are of several lengths, the longest asked first, so that a copy
 * is found among any number of siblings that only resemble it; of each bucket the earliest few are
 * kept, so that what is asked grows with the documents and not with their pairs.
 */
final class Lookalikes {
  private static final int SHORTEST_BAND = 8;

  private final Buckets buckets = new Buckets();

  /**
   * Meets the next document.
   *
   * @param position its number
   * @param sketch its sketch, of runs enough
   * @return earlier documents, likeliest first
   */
  Set<Integer> meet(int position, Sketch sketch) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (int rows = Sketch.BINS; rows >= SHORTEST_BAND; rows /= 2) {
      for (int start = 0; start < Sketch.BINS; start += rows) {
        buckets.add(sketch.key(start, rows), position, candidates);
      }
    }
    return candidates;
  }
}
