package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.util.Map;

/**
 * The weights of a model as numbers to compute with.
 *
 * @param values signal by side, in the orders of {@link Example#strengths()} and {@link
 *     Model#SIDES}
 */
public record Weights(double[][] values) {
  private static final int SIDES = Model.SIDES.size();
  private static final double HARDLY = 0.15;

  /** Weights of nothing. */
  static Weights zero() {
    return new Weights(new double[Signals.ALL.size() + 1][SIDES]);
  }

  /** The name of a signal. */
  public static String nameOf(int signal) {
    return signal == 0 ? Model.START : Signals.ALL.get(signal - 1).name();
  }

  /** What a person set: the column {@code prior}. */
  static Weights priors(Map<String, ModelRow> rows) {
    Weights weights = zero();
    for (int signal = 0; signal < weights.values.length; signal++) {
      weights.values[signal] = rows.get(nameOf(signal)).prior();
    }
    return weights;
  }

  /** How probable each side is. */
  double[] odds(double[] strengths) {
    double[] scores = new double[SIDES];
    for (int signal = 0; signal < strengths.length; signal++) {
      if (strengths[signal] != 0) {
        add(scores, values[signal], strengths[signal]);
      }
    }
    return softmax(scores);
  }

  private static void add(double[] scores, double[] weights, double strength) {
    for (int side = 0; side < SIDES; side++) {
      scores[side] += weights[side] * strength;
    }
  }

  private static double[] softmax(double[] scores) {
    double top = Math.max(scores[0], Math.max(scores[1], scores[2]));
    double sum = 0;
    double[] odds = new double[SIDES];
    for (int side = 0; side < SIDES; side++) {
      odds[side] = Math.exp(scores[side] - top);
      sum += odds[side];
    }
    for (int side = 0; side < SIDES; side++) {
      odds[side] /= sum;
    }
    return odds;
  }

  /** The same verdicts, more or less sure. */
  Weights dividedBy(double temperature) {
    Weights cooled = zero();
    for (int signal = 0; signal < values.length; signal++) {
      add(cooled.values[signal], values[signal], 1 / temperature);
    }
    return cooled;
  }

  /**
   * Much the same verdicts, with no weight below zero: what speaks against one speaks for the
   * others. What hardly speaks at all is dropped, so that evidence stays readable.
   */
  Weights lifted() {
    Weights lifted = zero();
    for (int signal = 0; signal < values.length; signal++) {
      double[] row = values[signal];
      double lowest = Math.min(row[0], Math.min(row[1], row[2]));
      lifted.values[signal] =
          new double[] {
            worthwhile(row[0] - lowest), worthwhile(row[1] - lowest), worthwhile(row[2] - lowest)
          };
    }
    return lifted;
  }

  private static double worthwhile(double weight) {
    return weight < HARDLY ? 0 : weight;
  }

  /** The position of a type among the sides. */
  static int sideOf(DocType type) {
    return Model.SIDES.indexOf(type);
  }
}
