package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The two tables of the model as text: {@code model.tsv} of signals, {@code phrases.tsv}. */
final class ModelFiles {
  private static final int PRIOR = 1;
  private static final int MEANING = 5;

  /** Phrases whose weights differ by less say nothing. */
  private static final double NOTHING = 0.0005;

  private ModelFiles() {}

  private static Map<String, String[]> rows(String text) {
    Map<String, String[]> rows = new LinkedHashMap<>();
    text.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> rows.put(cells[0], cells));
    return rows;
  }

  /** What a person set for each signal: three numbers each, in the order of {@link Signals#ALL}. */
  static double[] priors(String text) {
    Map<String, String[]> rows = rows(text);
    double[] priors = new double[3 * Signals.ALL.size()];
    for (int signal = 0; signal < Signals.ALL.size(); signal++) {
      String[] words = rows.get(Signals.ALL.get(signal).name())[PRIOR].split(" ");
      for (int at = 0; at + 1 < words.length; at += 2) {
        DocType side = DocType.valueOf(words[at].toUpperCase(Locale.ROOT));
        priors[3 * signal + Model.SIDES.indexOf(side)] = Double.parseDouble(words[at + 1]);
      }
    }
    return priors;
  }

  /** The text of {@code model.tsv} with new weights; all else stays. */
  static String signals(String text, JoinedModel model) {
    Map<String, double[]> weights = new LinkedHashMap<>();
    weights.put(Model.START, model.start());
    for (int signal = 0; signal < Signals.ALL.size(); signal++) {
      weights.put(Signals.ALL.get(signal).name(), row(model.signals(), signal));
    }
    Map<String, String[]> rows = rows(text);
    return text.lines()
            .map(
                line -> {
                  String signal = line.split("\t")[0];
                  return weights.containsKey(signal)
                      ? signalRow(rows.get(signal), weights.get(signal))
                      : line;
                })
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String signalRow(String[] cells, double[] weights) {
    return cells[0] + "\t" + cells[PRIOR] + "\t" + numbers(weights, "%.2f") + "\t" + cells[MEANING];
  }

  /** The text of {@code phrases.tsv}: what stands above its header stays. */
  static String phrases(String text, JoinedModel model, List<String> phrases) {
    Stream<String> head =
        text.lines().takeWhile(line -> line.startsWith("# ") || line.startsWith("place\t"));
    Stream<String> rows =
        IntStream.range(0, phrases.size())
            .filter(each -> says(row(model.phrases(), each)))
            .mapToObj(each -> phrases.get(each) + "\t" + scaled(model, each, phrases.get(each)));
    return Stream.concat(head, rows).collect(Collectors.joining("\n")) + "\n";
  }

  private static boolean says(double[] row) {
    return Math.max(row[0], Math.max(row[1], row[2])) - Math.min(row[0], Math.min(row[1], row[2]))
        > NOTHING;
  }

  /** What a phrase counts where it stands is part of its weight. */
  private static String scaled(JoinedModel model, int each, String phrase) {
    double[] row = row(model.phrases(), each);
    double mean = (row[0] + row[1] + row[2]) / 3;
    double scale = Example.scale(phrase);
    return numbers(
        new double[] {(row[0] - mean) * scale, (row[1] - mean) * scale, (row[2] - mean) * scale},
        "%.3f");
  }

  private static double[] row(double[] weights, int each) {
    return new double[] {weights[3 * each], weights[3 * each + 1], weights[3 * each + 2]};
  }

  private static String numbers(double[] weights, String format) {
    return IntStream.range(0, 3)
        .mapToObj(side -> String.format(Locale.ROOT, format, weights[side] + 0.0))
        .map(number -> number.replaceAll("^-(0\\.0+)$", "$1"))
        .collect(Collectors.joining("\t"));
  }
}
