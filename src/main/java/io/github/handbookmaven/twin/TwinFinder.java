package io.github.handbookmaven.twin;

import io.github.handbookmaven.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds documents of two groups that say much the same, in time that grows with the documents and
 * not with their pairs.
 */
public final class TwinFinder {
  private final List<Document> documents;
  private final List<Runs> runs;
  private long steps;

  /**
   * Looks at documents.
   *
   * @param documents sorted by path; those of a few words are left out
   * @param runs gives the runs of a document; called from several threads
   */
  public TwinFinder(List<Document> documents, Function<Document, Runs> runs) {
    List<Runs> cut = documents.parallelStream().map(runs).toList();
    int[] longEnough =
        IntStream.range(0, cut.size())
            .filter(at -> cut.get(at).size() >= Sketch.ENOUGH_RUNS)
            .toArray();
    this.documents = IntStream.of(longEnough).mapToObj(documents::get).toList();
    this.runs = IntStream.of(longEnough).mapToObj(cut::get).toList();
  }

  /**
   * Compares two documents.
   *
   * @param one the first, by path
   * @param other the second
   * @return how much both have
   */
  public static Twins compare(Document one, Document other) {
    Runs mine = Runs.of(one);
    Runs theirs = Runs.of(other);
    Shares shares = Shares.of(mine.common(theirs), mine.size(), theirs.size());
    return twins(one, other, shares, run -> true);
  }

  /**
   * Pairs of a document of one group and one of the other that say much the same. What several
   * documents of both groups say, such as how to log in or whom to call, is boilerplate and makes
   * no two of them alike.
   *
   * @param isFirst whether a document is of the first group
   * @param jaccard the least share of common runs in all runs of both, or
   * @param containment the least share of the shorter one's runs in the longer one
   * @return sorted by path
   */
  public List<Twins> acrossGroups(Predicate<Document> isFirst, double jaccard, double containment) {
    boolean[] first = new boolean[documents.size()];
    for (int at = 0; at < first.length; at++) {
      first[at] = isFirst.test(documents.get(at));
    }
    RunJoin join = RunJoin.of(runs, number -> first[number]);
    List<Twins> found = new ArrayList<>();
    join.forEachPair(
        (one, other, common) -> {
          Shares shares = Shares.of(common, join.left(one), join.left(other));
          boolean isLong = Math.min(join.left(one), join.left(other)) >= Sketch.ENOUGH_RUNS;
          if (isLong && (shares.jaccard() >= jaccard || shares.containment() >= containment)) {
            found.add(twins(documents.get(one), documents.get(other), shares, join::counts));
          }
        });
    steps += join.steps();
    return found.stream().sorted().toList();
  }

  /** What two documents share. */
  private record Shares(double jaccard, double containment) {
    static Shares of(int common, int one, int other) {
      return new Shares(
          (double) common / (one + other - common), (double) common / Math.min(one, other));
    }
  }

  private static Twins twins(Document one, Document other, Shares shares, LongPredicate counts) {
    Passage passage = Passage.longest(one, other, counts);
    return new Twins(
        one.path(),
        other.path(),
        shares.jaccard(),
        shares.containment(),
        passage.text(),
        passage.line(),
        passage.otherLine());
  }

  /** How many runs were joined so far: what grows with the input. */
  long steps() {
    return steps;
  }
}
