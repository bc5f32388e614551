package io.github.handbookmaven.classify.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The two linear models below the one that joins them, each learned without some folds: that of
 * signals, held to what a person set, and that of phrases.
 */
final class Stages {
  /** What it costs to move a signal's weight away from what a person set. */
  static final double HOLD_OF_SIGNALS = 5;

  /** What a phrase's weight costs. */
  static final double HOLD_OF_PHRASES = 0.8;

  /** So many phrases make the table. */
  static final int PHRASES = 3900;

  /**
   * What was learned.
   *
   * @param weights three for each feature
   * @param free three that every document has
   */
  record Linear(double[] weights, double[] free) {
    /** What it says of a document. */
    double[] scores(SparseRow row) {
      double[] scores = free.clone();
      row.addScores(weights, scores);
      return scores;
    }
  }

  /**
   * Both models.
   *
   * @param signals that of signals
   * @param phrases that of phrases
   */
  record Pair(Linear signals, Linear phrases) {}

  private final TrainingSet set;
  private final double[] priors;
  private final Map<Set<Integer>, Pair> known = new HashMap<>();

  Stages(TrainingSet set, double[] priors) {
    this.set = set;
    this.priors = priors;
  }

  /** What is learned without some folds. */
  Pair without(Set<Integer> folds) {
    Pair pair = known.get(folds);
    if (pair == null) {
      int[] some = set.outside(folds);
      pair = new Pair(signals(some), phrases(some));
      known.put(folds, pair);
    }
    return pair;
  }

  /** A signal speaks for the types a person named for it, never for another, never against one. */
  private Linear signals(int[] some) {
    List<SparseRow> rows = IntStream.of(some).mapToObj(set::signals).toList();
    List<double[]> offsets =
        rows.stream().map(row -> new Linear(priors, new double[3]).scores(row)).toList();
    double[] moved =
        set.problem(some, rows, offsets)
            .fit(priors.length / 3, HOLD_OF_SIGNALS, weight -> priors[weight] > 0);
    double[] weights = new double[priors.length];
    for (int each = 0; each < weights.length; each++) {
      weights[each] = Math.max(0, priors[each] + moved[each]);
    }
    return new Linear(weights, Arrays.copyOfRange(moved, priors.length, moved.length));
  }

  /** Learned twice: from all phrases, and from those that turn out to say most. */
  private Linear phrases(int[] some) {
    IntPredicate isShared = set.sharedBy(some);
    int[] all = IntStream.range(0, set.phrases().size()).filter(isShared).toArray();
    Linear first =
        phrases(some, all, new Linear(new double[3 * set.phrases().size()], new double[3]));
    double[] say = new double[set.phrases().size()];
    for (int each : some) {
      SparseRow row = set.phrases(each);
      for (int at = 0; at < row.at().length; at++) {
        say[row.at()[at]] += row.values()[at] * row.values()[at];
      }
    }
    int[] telling =
        IntStream.of(all)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                        (Integer phrase) ->
                            -spread(first.weights(), phrase) * Math.sqrt(say[phrase]))
                    .thenComparing(phrase -> phrase))
            .limit(PHRASES)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    return phrases(some, telling, first);
  }

  /** How far the weights of a phrase lie from their mean. */
  private static double spread(double[] weights, int phrase) {
    double one = weights[3 * phrase];
    double two = weights[3 * phrase + 1];
    double three = weights[3 * phrase + 2];
    double mean = (one + two + three) / 3;
    return Math.max(Math.abs(one - mean), Math.max(Math.abs(two - mean), Math.abs(three - mean)));
  }

  private Linear phrases(int[] some, int[] kept, Linear begin) {
    int[] newNumbers = new int[set.phrases().size()];
    Arrays.fill(newNumbers, -1);
    IntStream.range(0, kept.length).forEach(each -> newNumbers[kept[each]] = each);
    List<SparseRow> rows =
        IntStream.of(some).mapToObj(each -> set.phrases(each).only(newNumbers)).toList();
    double[] beginning = new double[3 * kept.length + 3];
    for (int each = 0; each < kept.length; each++) {
      System.arraycopy(begin.weights(), 3 * kept[each], beginning, 3 * each, 3);
    }
    System.arraycopy(begin.free(), 0, beginning, 3 * kept.length, 3);
    double[] fitted = set.problem(some, rows, List.of()).from(beginning, HOLD_OF_PHRASES);
    double[] weights = new double[3 * newNumbers.length];
    for (int each = 0; each < kept.length; each++) {
      System.arraycopy(fitted, 3 * each, weights, 3 * kept[each], 3);
    }
    return new Linear(weights, Arrays.copyOfRange(fitted, 3 * kept.length, fitted.length));
  }
}
