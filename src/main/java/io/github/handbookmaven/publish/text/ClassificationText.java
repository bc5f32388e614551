package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.classify.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why documents are what they are, as a table for people. */
public final class ClassificationText {
  private static final int REASONS = 3;

  private ClassificationText() {}

  /**
   * A line for each document: type, how sure, who says so, and the weightiest reasons.
   *
   * @param entries the documents
   * @return the lines, a heading first
   */
  public static List<String> table(List<Entry> entries) {
    int width = entries.stream().mapToInt(entry -> name(entry).length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(row(width, List.of("document", "type", "sure", "says", "because")));
    entries.forEach(entry -> lines.add(row(width, cells(entry))));
    return lines;
  }

  private static String row(int width, List<String> cells) {
    String layout = "%-" + Math.max(width, "document".length()) + "s  %-12s  %4s  %-8s  %s";
    return String.format(Locale.ROOT, layout, cells.toArray()).stripTrailing();
  }

  private static List<String> cells(Entry entry) {
    return List.of(
        name(entry),
        entry.type().word(),
        percent(entry.classification().confidence()),
        entry.classification().origin().word(),
        entry.classification().evidence().stream()
            .limit(REASONS)
            .map(evidence -> evidence.signal() + " (" + evidence.side().word() + ")")
            .collect(Collectors.joining(", ")));
  }

  private static String name(Entry entry) {
    return Printable.line(entry.path().value());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%d%%", Math.round(share * 100));
  }

  /**
   * Every signal found in one document, with its weight, what it added, and where.
   *
   * @param entry the document
   * @return the lines, the verdict first
   */
  public static List<String> detail(Entry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(verdict(entry));
    lines.add(
        String.format(
            Locale.ROOT, "%-32s %-8s %8s %13s %5s  %s", "signal", "for", "weight", "contribution",
            "line", "found"));
    entry.classification().evidence().forEach(evidence -> lines.add(signal(evidence)));
    return lines;
  }

  private static String verdict(Entry entry) {
    String says =
        switch (entry.classification().origin()) {
          case DECLARED -> "declared in its front matter";
          case POLICY -> "assigned by the POM";
          case INFERRED -> "inferred from its text";
        };
    return name(entry)
        + ": "
        + entry.type().word()
        + ", "
        + says
        + ", "
        + percent(entry.classification().confidence())
        + " by the text ("
        + entry.classification().inferred().word()
        + ")";
  }

  private static String signal(Evidence evidence) {
    return String.format(
            Locale.ROOT,
            "%-32s %-8s %8.3f %+13.3f %5s  %s",
            evidence.signal(),
            evidence.side().word(),
            evidence.weight(),
            evidence.contribution(),
            evidence.line() == 0 ? "-" : Integer.toString(evidence.line()),
            Printable.line(evidence.quote()))
        .stripTrailing();
  }
}
