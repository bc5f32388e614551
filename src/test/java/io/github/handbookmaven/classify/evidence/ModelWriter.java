package io.github.handbookmaven.classify.evidence;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes new weights into the text of {@code model.tsv}; all else stays. */
final class ModelWriter {
  private ModelWriter() {}

  /** The same rows with new weights. */
  static String write(String text, Weights weights) {
    Map<String, ModelRow> rows = ModelRow.all(text);
    Weights lifted = weights.lifted();
    Map<String, String> lines =
        java.util.stream.IntStream.range(0, lifted.values().length)
            .boxed()
            .collect(
                Collectors.toMap(
                    Weights::nameOf,
                    signal -> rows.get(Weights.nameOf(signal)).with(lifted.values()[signal])));
    return text.lines()
            .map(line -> lines.getOrDefault(line.split("\t")[0], line))
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
