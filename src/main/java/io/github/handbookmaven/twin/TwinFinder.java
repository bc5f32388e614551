package io.github.handbookmaven.twin;

import io.github.handbookmaven.model.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds documents that say much the same, in time that grows with the documents and not with their
 * pairs.
 */
public final class TwinFinder {
  /** Below so many distinct runs of words two documents are alike by accident. */
  private static final int ENOUGH_RUNS = 30;

  /** Of so few documents every one is compared with every other. */
  private static final int EXACT_UP_TO = 64;

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
        IntStream.range(0, cut.size()).filter(at -> cut.get(at).size() >= ENOUGH_RUNS).toArray();
    this.documents = IntStream.of(longEnough).mapToObj(documents::get).toList();
    this.runs = IntStream.of(longEnough).mapToObj(cut::get).toList();
  }

  /**
   * Families of documents of which each says the same as another one.
   *
   * @param jaccard the least share of common runs in all runs of both
   * @return each sorted by path, of two documents or more; sorted by their first paths
   */
  public List<List<Document>> families(double jaccard) {
    int[] family = new int[documents.size()];
    Lookalikes lookalikes = new Lookalikes();
    for (int at = 0; at < family.length; at++) {
      Collection<Integer> earlier =
          family.length <= EXACT_UP_TO
              ? IntStream.range(0, at).boxed().toList()
              : lookalikes.meet(at, runs.get(at));
      int twin = twinAmong(earlier, at, jaccard);
      family[at] = twin < 0 ? at : family[twin];
    }
    Map<Integer, List<Document>> families = new TreeMap<>();
    for (int at = 0; at < family.length; at++) {
      families.computeIfAbsent(family[at], any -> new ArrayList<>()).add(documents.get(at));
    }
    return families.values().stream().filter(members -> members.size() > 1).toList();
  }

  private int twinAmong(Collection<Integer> earlier, int at, double jaccard) {
    Runs mine = runs.get(at);
    for (int other : earlier) {
      Runs theirs = runs.get(other);
      double best = (double) Math.min(mine.size(), theirs.size());
      if (best / Math.max(mine.size(), theirs.size()) >= jaccard) {
        steps++;
        if (mine.jaccard(theirs) >= jaccard) {
          return other;
        }
      }
    }
    return -1;
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
          boolean isLong = Math.min(join.left(one), join.left(other)) >= ENOUGH_RUNS;
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

  /** How many documents were compared, and runs joined, so far: what grows with the input. */
  long steps() {
    return steps;
  }
}
