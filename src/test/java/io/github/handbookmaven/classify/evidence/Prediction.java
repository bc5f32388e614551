package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a model that never saw its repository said about a document.
 *
 * @param example the document
 * @param odds how probable each side is
 */
record Prediction(Example example, double[] odds) {

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
    return odds[Weights.sideOf(verdict())];
  }

  /** Whether people say the same. */
  boolean isRight() {
    return verdict() == example.label();
  }

  /** How surprising the label is: the negative logarithm of its probability. */
  double loss(double temperature) {
    double sum = 0;
    for (double odd : odds) {
      sum += Math.pow(odd, 1 / temperature);
    }
    double label = odds[Weights.sideOf(example.label())];
    return Math.log(sum) - Math.log(Math.max(label, 1e-12)) / temperature;
  }

  /** The same, more or less sure. */
  Prediction cooled(double temperature) {
    double sum = 0;
    double[] cooled = new double[odds.length];
    for (int side = 0; side < odds.length; side++) {
      cooled[side] = Math.pow(odds[side], 1 / temperature);
      sum += cooled[side];
    }
    for (int side = 0; side < odds.length; side++) {
      cooled[side] /= sum;
    }
    return new Prediction(example, cooled);
  }

  /** Predictions whose confidence was calibrated on the repositories other than their own. */
  static List<Prediction> calibrated(List<Prediction> raw) {
    List<Prediction> calibrated = new ArrayList<>();
    for (String repository : repositories(raw.stream().map(Prediction::example).toList())) {
      double temperature =
          temperature(
              raw.stream().filter(one -> !one.example().repository().equals(repository)).toList());
      raw.stream()
          .filter(one -> one.example().repository().equals(repository))
          .map(one -> one.cooled(temperature))
          .forEach(calibrated::add);
    }
    return calibrated;
  }

  private static Set<String> repositories(List<Example> examples) {
    return new TreeSet<>(examples.stream().map(Example::repository).toList());
  }

  /** The temperature at which the clear labels surprise least. */
  static double temperature(List<Prediction> predictions) {
    List<Prediction> clear = predictions.stream().filter(one -> one.example().clear()).toList();
    return java.util.stream.IntStream.rangeClosed(4, 60)
        .mapToObj(twentieth -> twentieth / 20.0)
        .min(
            Comparator.comparingDouble(
                candidate -> clear.stream().mapToDouble(one -> one.loss(candidate)).sum()))
        .orElse(1.0);
  }
}
