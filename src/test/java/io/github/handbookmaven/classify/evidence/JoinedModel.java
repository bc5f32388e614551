package io.github.handbookmaven.classify.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Both linear models and a third that joins their scores: so much of one, so much of the other, and
 * how common each type is. As all three are linear, they are one.
 *
 * @param signals three weights for each signal, none below 0
 * @param phrases three weights for each phrase, for and against
 * @param start three that every document has, the least of them 0
 */
record JoinedModel(double[] signals, double[] phrases, double[] start) {
  /**
   * What every document starts with besides, in the order of {@link Model#SIDES}. To call a
   * procedure what is none costs more than to miss one. And a runbook is the likelier where the
   * question is asked at all: the third model learned how common types are from folders of which
   * four in five documents are no procedure and hardly one in a hundred is a runbook.
   */
  private static final double[] LEANING = {0, 0.32, 0.12};

  /**
   * Learns without some folds. What the third model learns from was said by models that saw neither
   * these folds nor that of the document itself.
   */
  static JoinedModel without(Set<Integer> folds, Stages stages, TrainingSet set) {
    int[] some = set.outside(folds);
    IntFunction<double[][]> scores =
        each -> {
          Set<Integer> left = new HashSet<>(folds);
          left.add(set.fold(each));
          return scores(stages.without(left), each, set);
        };
    List<double[][]> rows = IntStream.of(some).mapToObj(scores).toList();
    SoftmaxRegression counted = set.problem(some, List.of(), List.of());
    double[] join = new Join(rows, counted.labels(), counted.says()).fit();
    Stages.Pair pair = stages.without(folds);
    return new JoinedModel(
        times(pair.signals().weights(), join[3]),
        times(pair.phrases().weights(), join[4]),
        start(pair, join));
  }

  private static double[][] scores(Stages.Pair pair, int each, TrainingSet set) {
    return new double[][] {
      pair.signals().scores(set.signals(each)), pair.phrases().scores(set.phrases(each))
    };
  }

  private static double[] start(Stages.Pair pair, double[] join) {
    double[] start = new double[3];
    for (int side = 0; side < 3; side++) {
      start[side] =
          LEANING[side]
              + join[side]
              + join[3] * pair.signals().free()[side]
              + join[4] * pair.phrases().free()[side];
    }
    double least = Math.min(start[0], Math.min(start[1], start[2]));
    return Arrays.stream(start).map(one -> one - least).toArray();
  }

  private static double[] times(double[] weights, double share) {
    return Arrays.stream(weights).map(weight -> weight * share).toArray();
  }

  /** The same verdicts, more or less sure. */
  JoinedModel dividedBy(double temperature) {
    return new JoinedModel(
        times(signals, 1 / temperature),
        times(phrases, 1 / temperature),
        times(start, 1 / temperature));
  }

  /** How probable each side is. */
  double[] odds(int each, TrainingSet set) {
    double[] scores = start.clone();
    set.signals(each).addScores(signals, scores);
    set.phrases(each).addScores(phrases, scores);
    SoftmaxRegression.softmax(scores);
    return scores;
  }
}
