package io.github.handbookmaven.classify.evidence;

import java.util.Arrays;
import java.util.List;

/**
 * The third model: how much of what two models say of a document counts, and how common each type
 * is. Five numbers: three that every document has, and a share for each model.
 *
 * @param rows for each document the scores of both models, three each
 * @param labels the number of each one's side
 * @param says how much each counts
 */
record Join(List<double[][]> rows, int[] labels, double[] says) {
  private static final int ROUNDS = 100;
  private static final double TOLERANCE = 1e-9;
  private static final double LEAST = 1e-12;

  /** The numbers under which the labels surprise least. */
  double[] fit() {
    return new Lbfgs(this::loss, ROUNDS, TOLERANCE).lowest(5);
  }

  private double loss(double[] join, double[] slope) {
    Arrays.fill(slope, 0);
    double loss = 0;
    double[] miss = new double[3];
    for (int each = 0; each < labels.length; each++) {
      double[] first = rows.get(each)[0];
      double[] second = rows.get(each)[1];
      for (int side = 0; side < 3; side++) {
        miss[side] = join[side] + join[3] * first[side] + join[4] * second[side];
      }
      SoftmaxRegression.softmax(miss);
      loss -= says[each] * StrictMath.log(Math.max(miss[labels[each]], LEAST));
      miss[labels[each]] -= 1;
      for (int side = 0; side < 3; side++) {
        double weighed = says[each] * miss[side];
        slope[side] += weighed;
        slope[3] += weighed * first[side];
        slope[4] += weighed * second[side];
      }
    }
    return loss;
  }
}
