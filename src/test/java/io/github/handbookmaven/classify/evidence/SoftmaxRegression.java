package io.github.handbookmaven.classify.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Softmax regression with L2 regularisation: of all weights, those under which the labels surprise
 * least, each weight costing the square of its distance from 0.
 *
 * @param rows the documents
 * @param labels the number of each one's side
 * @param says how much each counts; scaled so that they count 1 on average
 * @param offsets for each document three scores it has already; empty where none has
 */
record SoftmaxRegression(
    List<SparseRow> rows, int[] labels, double[] says, List<double[]> offsets) {
  private static final int ROUNDS = 200;
  private static final double TOLERANCE = 1e-7;
  private static final double LEAST = 1e-12;

  /** Scales what each document counts. */
  SoftmaxRegression {
    double sum = 0;
    for (double say : says) {
      sum += say;
    }
    double[] scaled = new double[says.length];
    for (int each = 0; each < says.length; each++) {
      scaled[each] = says[each] * says.length / sum;
    }
    says = scaled;
  }

  /**
   * The best weights.
   *
   * @param width the number of features
   * @param hold what a weight costs
   * @return three for each feature, and behind them three that every document has, which are free
   */
  double[] fit(int width, double hold) {
    return from(new double[3 * width + 3], hold, weight -> true);
  }

  /**
   * The best weights, found from others: the nearer they are, the sooner.
   *
   * @param begin three for each feature, and behind them three that every document has
   */
  double[] from(double[] begin, double hold) {
    return from(begin, hold, weight -> true);
  }

  /**
   * The best weights where some may not move.
   *
   * @param moves which of the weights may be other than 0
   */
  double[] fit(int width, double hold, IntPredicate moves) {
    return from(new double[3 * width + 3], hold, moves);
  }

  private double[] from(double[] begin, double hold, IntPredicate moves) {
    int[] still = IntStream.range(0, begin.length - 3).filter(moves.negate()).toArray();
    Lbfgs.Function loss =
        (weights, slopes) -> {
          double value = loss(weights, slopes, hold);
          for (int weight : still) {
            slopes[weight] = 0;
          }
          return value;
        };
    return new Lbfgs(loss, ROUNDS, TOLERANCE).lowest(begin);
  }

  private double loss(double[] weights, double[] slopes, double hold) {
    int free = weights.length - 3;
    double loss = 0;
    for (int each = 0; each < free; each++) {
      slopes[each] = hold * weights[each];
      loss += hold * weights[each] * weights[each] / 2;
    }
    Arrays.fill(slopes, free, weights.length, 0);
    double[] miss = new double[3];
    for (int each = 0; each < labels.length; each++) {
      scores(each, weights, miss);
      softmax(miss);
      loss -= says[each] * StrictMath.log(Math.max(miss[labels[each]], LEAST));
      miss[labels[each]] -= 1;
      weigh(miss, says[each]);
      rows.get(each).addSlopes(miss, slopes);
      add(slopes, free, miss);
    }
    return loss;
  }

  private void scores(int each, double[] weights, double[] scores) {
    System.arraycopy(weights, weights.length - 3, scores, 0, 3);
    if (!offsets.isEmpty()) {
      add(scores, 0, offsets.get(each));
    }
    rows.get(each).addScores(weights, scores);
  }

  private static void add(double[] to, int from, double[] what) {
    to[from] += what[0];
    to[from + 1] += what[1];
    to[from + 2] += what[2];
  }

  private static void weigh(double[] miss, double say) {
    miss[0] *= say;
    miss[1] *= say;
    miss[2] *= say;
  }

  /** Scores to probabilities, in place. */
  static void softmax(double[] scores) {
    double top = Math.max(scores[0], Math.max(scores[1], scores[2]));
    double sum = 0;
    for (int side = 0; side < 3; side++) {
      scores[side] = StrictMath.exp(scores[side] - top);
      sum += scores[side];
    }
    for (int side = 0; side < 3; side++) {
      scores[side] /= sum;
    }
  }
}
