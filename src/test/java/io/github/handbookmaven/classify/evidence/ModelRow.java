package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A row of {@code model.tsv} with what only the trainer reads.
 *
 * @param signal its name
 * @param written the prior as written, such as {@code sop 1 runbook 0.5}
 * @param meaning what it looks for
 */
record ModelRow(String signal, String written, String meaning) {

  /** All rows, in order. */
  static Map<String, ModelRow> all(String text) {
    Map<String, ModelRow> rows = new LinkedHashMap<>();
    text.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> rows.put(cells[0], new ModelRow(cells[0], cells[1], cells[5])));
    return rows;
  }

  /** The prior as numbers, by side. */
  double[] prior() {
    double[] prior = new double[Model.SIDES.size()];
    String[] words = written.split(" ");
    for (int at = 0; at + 1 < words.length; at += 2) {
      DocType side = DocType.valueOf(words[at].toUpperCase(Locale.ROOT));
      prior[Weights.sideOf(side)] = Double.parseDouble(words[at + 1]);
    }
    return prior;
  }

  /** The row with new weights. */
  String with(double[] weights) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%.2f\t%.2f\t%.2f\t%s",
        signal,
        written,
        weights[0],
        weights[1],
        weights[2],
        meaning);
  }
}
