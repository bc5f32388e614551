package io.github.handbookmaven.classify.evidence;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A document in numbers, zeros left out.
 *
 * @param at which features it shows, ascending
 * @param values how strongly
 */
record SparseRow(int[] at, double[] values) {

  /** A row of all features of which any is not 0. */
  static SparseRow of(double[] dense) {
    int[] at = IntStream.range(0, dense.length).filter(each -> dense[each] != 0).toArray();
    return new SparseRow(at, IntStream.of(at).mapToDouble(each -> dense[each]).toArray());
  }

  /** A row of a map from feature to strength. */
  static SparseRow of(SortedMap<Integer, Double> features) {
    return new SparseRow(
        features.keySet().stream().mapToInt(Integer::intValue).toArray(),
        features.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The same row with only some features, numbered anew. */
  SparseRow only(int[] newNumbers) {
    SortedMap<Integer, Double> kept = new TreeMap<>();
    for (int each = 0; each < at.length; each++) {
      if (newNumbers[at[each]] >= 0) {
        kept.put(newNumbers[at[each]], values[each]);
      }
    }
    return of(kept);
  }

  /** What weights say of it, three for each feature, added to what is said already. */
  void addScores(double[] weights, double[] scores) {
    for (int each = 0; each < at.length; each++) {
      int from = 3 * at[each];
      double value = values[each];
      scores[0] += weights[from] * value;
      scores[1] += weights[from + 1] * value;
      scores[2] += weights[from + 2] * value;
    }
  }

  /** Adds to each weight's slope what a miss of the three sides gives it. */
  void addSlopes(double[] miss, double[] slopes) {
    for (int each = 0; each < at.length; each++) {
      int to = 3 * at[each];
      double value = values[each];
      slopes[to] += miss[0] * value;
      slopes[to + 1] += miss[1] * value;
      slopes[to + 2] += miss[2] * value;
    }
  }

  /** A map of strengths as the trainer numbers phrases. */
  static SparseRow of(Map<String, Double> strengths, Map<String, Integer> numbers) {
    SortedMap<Integer, Double> features = new TreeMap<>();
    strengths.forEach(
        (phrase, strength) -> {
          Integer number = numbers.get(phrase);
          if (number != null) {
            features.put(number, strength);
          }
        });
    return of(features);
  }
}
