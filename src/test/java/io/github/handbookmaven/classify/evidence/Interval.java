package io.github.handbookmaven.classify.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far a figure may be off, told by drawing repositories anew: documents of one repository are
 * alike, so drawing documents would flatter.
 *
 * @param figure the figure
 * @param low what one in twenty draws falls below
 * @param high what one in twenty draws exceeds
 */
record Interval(double figure, double low, double high) {
  private static final int DRAWS = 1000;
  private static final int ONE_IN_TWENTY = DRAWS / 20;

  /** The interval of a figure of a scorecard; the same each time, as the draws are. */
  static Interval of(Scorecard card, ToDoubleFunction<Scorecard> figure) {
    Map<String, List<Prediction>> families =
        card.predictions().stream()
            .collect(
                Collectors.groupingBy(
                    one -> Family.of(one.example().repository()),
                    TreeMap::new,
                    Collectors.toList()));
    List<List<Prediction>> all = new ArrayList<>(families.values());
    Random random = new Random(1);
    double[] drawn =
        IntStream.range(0, DRAWS)
            .mapToObj(
                draw ->
                    IntStream.range(0, all.size())
                        .mapToObj(each -> all.get(random.nextInt(all.size())))
                        .flatMap(List::stream)
                        .toList())
            .mapToDouble(predictions -> figure.applyAsDouble(new Scorecard(predictions)))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return new Interval(
        figure.applyAsDouble(card),
        drawn[Math.min(ONE_IN_TWENTY, drawn.length - 1)],
        drawn[Math.max(0, drawn.length - 1 - ONE_IN_TWENTY)]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", figure, low, high);
  }
}
