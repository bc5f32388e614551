package io.github.handbookmaven.twin;

import io.github.handbookmaven.model.Document;
import java.util.Arrays;

/**
 * A document as the set of all runs of five words in it, case and punctuation aside: all that
 * comparing documents needs of them. Runs are kept as hashes, sorted, eight bytes each.
 */
public final class Runs {
  /** Words of a run: long enough that equal runs are no accident. */
  static final int WORDS = 5;

  private final long[] distinct;

  private Runs(long[] distinct) {
    this.distinct = distinct;
  }

  /**
   * Cuts a document.
   *
   * @param document its text and code count; raw HTML, which is licence headers and layout, not
   * @return its runs; none for a document of fewer than five words
   */
  public static Runs of(Document document) {
    HashedWords words = HashedWords.of(document);
    long[] runs = words.runs(WORDS);
    Arrays.sort(runs);
    int count = 0;
    for (int at = 0; at < runs.length; at++) {
      if (at == 0 || runs[at] != runs[at - 1]) {
        runs[count++] = runs[at];
      }
    }
    return new Runs(Arrays.copyOf(runs, count));
  }

  /** How many there are, each counted once. */
  int size() {
    return distinct.length;
  }

  /** The hash at a position, in ascending order. */
  long at(int position) {
    return distinct[position];
  }

  /** The position of the first hash that is not below a bound. */
  int from(long bound) {
    int found = Arrays.binarySearch(distinct, bound);
    return found >= 0 ? found : -1 - found;
  }

  /** How many both have. */
  int common(Runs other) {
    int common = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < distinct.length && theirs < other.distinct.length) {
      long left = distinct[mine];
      long right = other.distinct[theirs];
      common += left == right ? 1 : 0;
      mine += left <= right ? 1 : 0;
      theirs += right <= left ? 1 : 0;
    }
    return common;
  }

  /**
   * The share of all their runs that both have.
   *
   * @param other another document's
   * @return 0 to 1
   */
  public double jaccard(Runs other) {
    double common = common(other);
    return common / (size() + other.size() - common);
  }
}
