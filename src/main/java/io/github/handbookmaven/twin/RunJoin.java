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

  private static final int PORTION = 1 << 18;
  private static final int NUMBER_BITS = 24;

  private final List<Runs> documents;
  private final IntPredicate isFirst;
  private final int[] left;
  private final int[] next;
  private final SharedRuns shared;
  private int[] having = new int[1 << 6];
  private long[] found = new long[PORTION];
  private RunFilter first = new RunFilter(0);
  private RunFilter second = first;
  private long[] boilerplate = new long[16];
  private int boilerplates;

  private RunJoin(List<Runs> documents, IntPredicate isFirst) {
    this.documents = documents;
    this.isFirst = isFirst;
    this.left = new int[documents.size()];
    this.next = new int[documents.size()];
    this.shared = new SharedRuns(isFirst);
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
    join.sift(total);
    int bits = 0;
    while (total >> bits > PORTION) {
      bits++;
    }
    for (long portion = 1; portion <= 1L << bits; portion++) {
      boolean isLast = portion == 1L << bits;
      join.readUpTo(isLast ? Long.MAX_VALUE : Long.MIN_VALUE + (portion << (Long.SIZE - bits)));
    }
    join.letGo();
    return join;
  }

  private void letGo() {
    found = new long[0];
    first = new RunFilter(0);
    second = first;
  }

  /** Looks which runs each group has: what the other one has not is no boilerplate nor shared. */
  private void sift(long total) {
    first = new RunFilter(total);
    second = new RunFilter(total);
    for (int number = 0; number < next.length; number++) {
      Runs runs = documents.get(number);
      left[number] = runs.size();
      RunFilter own = isFirst.test(number) ? first : second;
      for (int at = 0; at < runs.size(); at++) {
        own.add(told(runs.at(at)));
      }
    }
  }

  /** Reads on in every document, up to a hash that is not read; the greatest one is. */
  private void readUpTo(long bound) {
    int count = 0;
    for (int number = 0; number < next.length; number++) {
      Runs runs = documents.get(number);
      RunFilter others = isFirst.test(number) ? second : first;
      int at = next[number];
      while (at < runs.size() && (runs.at(at) < bound || bound == Long.MAX_VALUE)) {
        long run = told(runs.at(at));
        if (others.mayHave(run)) {
          found = roomFor(count);
          found[count++] = run | number;
        }
        at++;
      }
      next[number] = at;
    }
    Arrays.sort(found, 0, count);
    group(count);
  }

  private long[] roomFor(int more) {
    return more < found.length ? found : Arrays.copyOf(found, more + (more >> 1));
  }

  private static long told(long run) {
    return run >> NUMBER_BITS << NUMBER_BITS;
  }

  private void group(int count) {
    int start = 0;
    for (int at = 1; at <= count; at++) {
      if (at == count || told(found[at]) != told(found[start])) {
        take(start, at);
        start = at;
      }
    }
  }

  private void take(int start, int end) {
    int ofFirst = 0;
    int all = 0;
    having = end - start > having.length ? new int[2 * (end - start)] : having;
    for (int at = start; at < end; at++) {
      int number = (int) found[at] & (1 << NUMBER_BITS) - 1;
      having[all++] = number;
      ofFirst += isFirst.test(number) ? 1 : 0;
    }
    if (ofFirst >= SEVERAL && all - ofFirst >= SEVERAL) {
      addBoilerplate(told(found[start]));
      for (int at = 0; at < all; at++) {
        left[having[at]]--;
      }
    } else if (ofFirst > 0 && ofFirst < all) {
      shared.add(having, all);
    }
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
  void forEachPair(SharedRuns.Visitor visitor) {
    shared.forEachPair(documents.size(), visitor);
  }

  /** How many numbers are held to count pairs from. */
  int held() {
    return shared.size() + boilerplates;
  }

  /** How many common runs were counted. */
  long steps() {
    return shared.steps();
  }
}
