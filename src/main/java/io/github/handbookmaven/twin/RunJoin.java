package io.github.handbookmaven.twin;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which runs documents of one group share with documents of another, boilerplate aside: what three
 * or more documents of both say. So of every run that counts at most two documents of one group
 * have it, and all pairs together are no more than twice the runs. Runs are sorted and read in
 * portions, for memory; of their 64 bits the upper 40 are told apart, which among a hundred million
 * runs confuses a handful.
 */
final class RunJoin {
  /** In so many documents of a group a passage is boilerplate. */
  private static final int SEVERAL = 3;

  private static final int PORTION = 1 << 20;
  private static final int NUMBER_BITS = 24;

  private final List<Runs> documents;
  private final IntPredicate isFirst;
  private final int[] left;
  private final PairCounts pairs = new PairCounts();
  private long[] boilerplate = new long[16];
  private int boilerplates;
  private long steps;

  private RunJoin(List<Runs> documents, IntPredicate isFirst) {
    this.documents = documents;
    this.isFirst = isFirst;
    this.left = new int[documents.size()];
  }

  /**
   * Joins.
   *
   * @param documents at most 16 million
   * @param isFirst whether the document of a number is of the first group
   */
  static RunJoin of(List<Runs> documents, IntPredicate isFirst) {
    RunJoin join = new RunJoin(documents, isFirst);
    long total = documents.stream().mapToLong(Runs::size).sum();
    int bits = 0;
    while (total >> bits > PORTION) {
      bits++;
    }
    for (long portion = 0; portion < 1L << bits; portion++) {
      join.read(portion, bits);
    }
    return join;
  }

  private void read(long portion, int bits) {
    long from = bits == 0 ? Long.MIN_VALUE : Long.MIN_VALUE + (portion << (Long.SIZE - bits));
    boolean isLast = portion == (1L << bits) - 1;
    long to = isLast ? Long.MAX_VALUE : Long.MIN_VALUE + (portion + 1 << (Long.SIZE - bits));
    long[] found = new long[(int) sizeOf(from, to, isLast)];
    int count = 0;
    for (int number = 0; number < documents.size(); number++) {
      Runs runs = documents.get(number);
      int end = isLast ? runs.size() : runs.from(to);
      for (int at = runs.from(from); at < end; at++) {
        found[count++] = told(runs.at(at)) | number;
      }
    }
    Arrays.sort(found);
    group(found);
  }

  private long sizeOf(long from, long to, boolean isLast) {
    return documents.stream()
        .mapToLong(runs -> (isLast ? runs.size() : runs.from(to)) - runs.from(from))
        .sum();
  }

  private static long told(long run) {
    return run >> NUMBER_BITS << NUMBER_BITS;
  }

  private void group(long[] found) {
    int start = 0;
    for (int at = 1; at <= found.length; at++) {
      if (at == found.length || told(found[at]) != told(found[start])) {
        take(found, start, at);
        start = at;
      }
    }
  }

  private void take(long[] found, int start, int end) {
    int first = 0;
    for (int at = start; at < end; at++) {
      first += isFirst.test(number(found[at])) ? 1 : 0;
    }
    if (first >= SEVERAL && end - start - first >= SEVERAL) {
      addBoilerplate(told(found[start]));
      return;
    }
    for (int at = start; at < end; at++) {
      left[number(found[at])]++;
    }
    boolean isFirstSmaller = first < end - start - first;
    for (int at = start; at < end; at++) {
      if (isFirst.test(number(found[at])) == isFirstSmaller) {
        pair(found, at, start, end);
      }
    }
  }

  /** Pairs a document of the smaller group, of at most two, with all of the other. */
  private void pair(long[] found, int one, int start, int end) {
    for (int other = start; other < end; other++) {
      if (isFirst.test(number(found[one])) != isFirst.test(number(found[other]))) {
        int number = number(found[one]);
        int otherNumber = number(found[other]);
        pairs.add(Math.min(number, otherNumber), Math.max(number, otherNumber));
        steps++;
      }
    }
  }

  private static int number(long found) {
    return (int) found & (1 << NUMBER_BITS) - 1;
  }

  private void addBoilerplate(long run) {
    if (boilerplates == boilerplate.length) {
      boilerplate = Arrays.copyOf(boilerplate, 2 * boilerplates);
    }
    boilerplate[boilerplates++] = run;
  }

  /** Whether a run is no boilerplate. */
  boolean counts(long run) {
    return Arrays.binarySearch(boilerplate, 0, boilerplates, told(run)) < 0;
  }

  /** How many runs a document has that are no boilerplate. */
  int left(int number) {
    return left[number];
  }

  /** The pairs that share runs, the smaller number first, in no order. */
  void forEachPair(PairCounts.Visitor visitor) {
    pairs.forEach(visitor);
  }

  /** How many common runs were counted. */
  long steps() {
    return steps;
  }
}
