package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a model that never saw its repository said about a document.
 *
 * @param example the document
 * @param odds how probable each side is
 */
record Prediction(Example example, double[] odds) {
  /** The bar of what the pages call sure. */
  static final double SURE = 0.9;

  /** What has to be right of what is called sure, in each draw. */
  private static final double RIGHT_WHERE_SURE = 0.96;

  /** Between these, in twentieths, temperatures are tried. */
  private static final int LOWEST = 12;

  private static final int HIGHEST = 40;

  private static final List<Draw> DRAWS = List.of(Draw.COLLECTIONS, Draw.BROAD, Draw.NATURAL);

  /** The most probable type. */
  DocType verdict() {
    int best = 0;
    for (int side = 1; side < odds.length; side++) {
      best = odds[side] > odds[best] ? side : best;
    }
    return Model.SIDES.get(best);
  }

  /** Its probability. */
  double confidence() {
    return odds[Model.SIDES.indexOf(verdict())];
  }

  /** Whether people say the same. */
  boolean isRight() {
    return verdict() == example.label();
  }

  boolean isSure() {
    return confidence() >= SURE;
  }

  /** The same, more or less sure. */
  Prediction cooled(double temperature) {
    double sum = 0;
    double[] cooled = new double[odds.length];
    for (int side = 0; side < odds.length; side++) {
      cooled[side] = StrictMath.pow(odds[side], 1 / temperature);
      sum += cooled[side];
    }
    for (int side = 0; side < odds.length; side++) {
      cooled[side] /= sum;
    }
    return new Prediction(example, cooled);
  }

  /**
   * The temperature at which most is called sure while what is called so is right in each draw,
   * there and at all that are higher: a figure is a promise, and one that is hardly ever made helps
   * nobody.
   */
  static double temperature(List<Prediction> predictions) {
    List<Prediction> clear = predictions.stream().filter(one -> one.example().clear()).toList();
    return IntStream.rangeClosed(LOWEST, HIGHEST)
        .map(twentieth -> LOWEST + HIGHEST - twentieth)
        .mapToDouble(twentieth -> twentieth / 20.0)
        .takeWhile(temperature -> keepsItsPromise(clear, temperature))
        .min()
        .orElse(HIGHEST / 20.0);
  }

  private static boolean keepsItsPromise(List<Prediction> clear, double temperature) {
    return DRAWS.stream()
        .map(draw -> clear.stream().filter(one -> one.example().draw() == draw))
        .map(draw -> draw.map(one -> one.cooled(temperature)).filter(Prediction::isSure).toList())
        .allMatch(sure -> new Scorecard(sure).accuracy() >= RIGHT_WHERE_SURE);
  }
}
