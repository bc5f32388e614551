package io.github.handbookmaven.twin;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Which documents have each run that two groups share. Pairs are counted from it for one document
 * after the other, so that what is held grows with the runs and not with the pairs, which may be
 * many times as many.
 */
final class SharedRuns {
  private final IntPredicate isFirst;
  private int[] members = new int[1 << 10];
  private int[] ends = new int[1 << 8];
  private int runs;
  private long steps;

  /**
   * None so far.
   *
   * @param isFirst whether the document of a number is of the first group
   */
  SharedRuns(IntPredicate isFirst) {
    this.isFirst = isFirst;
  }

  /** What becomes of a pair. */
  interface Visitor {
    /** One pair, the smaller number first, and how many runs both have. */
    void visit(int one, int other, int count);
  }

  /** One run, and the numbers of all documents that have it, each once. */
  void add(int[] documents, int count) {
    int start = start(runs);
    while (start + count > members.length) {
      members = Arrays.copyOf(members, members.length + (members.length >> 1));
    }
    if (runs == ends.length) {
      ends = Arrays.copyOf(ends, ends.length + (ends.length >> 1));
    }
    System.arraycopy(documents, 0, members, start, count);
    ends[runs++] = start + count;
  }

  private int start(int run) {
    return run == 0 ? 0 : ends[run - 1];
  }

  /**
   * Counts all pairs of a document of the first group and one of the second.
   *
   * @param documents how many there are
   * @param visitor is shown every pair once, in no order
   */
  void forEachPair(int documents, Visitor visitor) {
    int[] offsets = offsets(documents);
    int[] runsOf = runsOf(offsets);
    int[] counts = new int[documents];
    int[] met = new int[documents];
    for (int number = 0; number < documents; number++) {
      int size = 0;
      for (int at = offsets[number]; at < offsets[number + 1]; at++) {
        size = count(runsOf[at], counts, met, size);
      }
      for (int at = 0; at < size; at++) {
        int other = met[at];
        visitor.visit(Math.min(number, other), Math.max(number, other), counts[other]);
        counts[other] = 0;
      }
    }
  }

  /** Counts those of the second group that have a run; gives how many were met by now. */
  private int count(int run, int[] counts, int[] met, int metBefore) {
    int size = metBefore;
    for (int at = start(run); at < ends[run]; at++) {
      int other = members[at];
      if (!isFirst.test(other)) {
        if (counts[other]++ == 0) {
          met[size++] = other;
        }
        steps++;
      }
    }
    return size;
  }

  /** Where the runs of each document of the first group begin; one more than documents. */
  private int[] offsets(int documents) {
    int[] offsets = new int[documents + 1];
    for (int at = 0; at < start(runs); at++) {
      offsets[members[at] + 1] += isFirst.test(members[at]) ? 1 : 0;
    }
    for (int at = 1; at <= documents; at++) {
      offsets[at] += offsets[at - 1];
    }
    return offsets;
  }

  /** The runs of the documents of the first group, one document after the other. */
  private int[] runsOf(int[] offsets) {
    int[] runsOf = new int[offsets[offsets.length - 1]];
    int[] next = offsets.clone();
    for (int run = 0; run < runs; run++) {
      for (int at = start(run); at < ends[run]; at++) {
        if (isFirst.test(members[at])) {
          runsOf[next[members[at]]++] = run;
        }
      }
    }
    return runsOf;
  }

  /** How many numbers are held. */
  int size() {
    return runs + start(runs);
  }

  /** How many common runs were counted. */
  long steps() {
    return steps;
  }
}
