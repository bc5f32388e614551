package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.anatomy.Anatomy;
import io.github.handbookmaven.classify.anatomy.Anatomy.Purposes;
import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Percent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every document is, how sure that is and why, as lines of text: a table of all documents, or
 * all evidence of one.
 */
public final class ClassificationTable {
  private static final int REASONS = 3;
  private static final int WIDEST_PATH = 60;

  private ClassificationTable() {}

  /**
   * All documents, one a line.
   *
   * @param handbook the handbook
   * @return a header, the documents sorted by path, a blank line and how many there are of each
   *     type; one line where there are none
   */
  public static List<String> of(Handbook handbook) {
    if (handbook.entries().isEmpty()) {
      return List.of("no documents were found");
    }
    int width = handbook.entries().stream().mapToInt(entry -> path(entry).length()).max().orElse(0);
    String row = "%-" + Math.max(8, Math.min(WIDEST_PATH, width)) + "s  %-12s  %-8s  %5s  %s";
    List<String> lines = new ArrayList<>();
    lines.add(line(row, "DOCUMENT", "TYPE", "SAYS", "SURE", "BECAUSE"));
    handbook.entries().forEach(entry -> lines.add(row(row, entry)));
    lines.add("");
    lines.add(totals(handbook));
    return lines;
  }

  /**
   * One document with everything that speaks for something in it.
   *
   * @param entry the document
   * @return its verdict, a table of its evidence with sums, and what to do about it
   */
  public static List<String> of(Entry entry) {
    Classification classification = entry.classification();
    List<String> lines = new ArrayList<>();
    lines.add(path(entry) + ": " + verdict(classification));
    if (!classification.anatomy().english()) {
      lines.add("its text is not in English, so nothing in it was weighed");
      lines.add(ADVICE);
      return lines;
    }
    lines.add("by its text: " + odds(classification));
    classification.genre().ifPresent(genre -> lines.add("it reads as: " + genre.word()));
    lines.add("");
    addEvidence(lines, classification);
    lines.add("");
    lines.add(ADVICE);
    return lines;
  }

  private static final String EVIDENCE = "%-8s  %6s  %12s  %5s  %-26s %s";
  private static final String ADVICE =
      "wrong? say it in the front matter: 'type: sop', 'type: runbook' or 'type: none'";

  private static void addEvidence(List<String> lines, Classification classification) {
    lines.add(line(EVIDENCE, "FOR", "WEIGHT", "CONTRIBUTION", "LINE", "SIGNAL", "FOUND"));
    classification.evidence().forEach(evidence -> lines.add(row(evidence)));
    sums(classification)
        .forEach(
            (side, sum) -> lines.add(line(EVIDENCE, side.word(), "", number(sum), "", "sum", "")));
  }

  private static String row(Evidence evidence) {
    return line(
        EVIDENCE,
        evidence.side().word(),
        number(evidence.weight()),
        number(evidence.contribution()),
        evidence.line() == 0 ? "" : evidence.line(),
        evidence.signal(),
        Printable.line(evidence.quote()));
  }

  private static Map<DocType, Double> sums(Classification classification) {
    return classification.evidence().stream()
        .collect(
            Collectors.groupingBy(
                Evidence::side, TreeMap::new, Collectors.summingDouble(Evidence::contribution)));
  }

  private static String row(String format, Entry entry) {
    Classification classification = entry.classification();
    return line(
        format,
        path(entry),
        classification.type().word(),
        classification.origin().word(),
        classification.type() == DocType.UNDETERMINED ? "" : percent(classification.confidence()),
        reasons(classification));
  }

  private static String reasons(Classification classification) {
    if (!classification.anatomy().english()) {
      return "not in English";
    }
    return switch (classification.type()) {
      case UNDETERMINED -> odds(classification);
      case MIXED -> sections(classification.anatomy().purposes());
      case SOP, RUNBOOK, NONE -> heaviest(classification);
    };
  }

  private static String heaviest(Classification classification) {
    return classification.evidence().stream()
        .filter(evidence -> evidence.side() == classification.type() && evidence.line() > 0)
        .limit(REASONS)
        .map(evidence -> evidence.signal() + ":" + evidence.line())
        .collect(Collectors.joining(", "));
  }

  private static String sections(Purposes purposes) {
    return Stream.of(purposes.sop(), purposes.runbook())
        .flatMap(headings -> headings.stream().limit(2))
        .sorted(Comparator.comparingInt(Anatomy.Found::line))
        .limit(REASONS)
        .map(heading -> Printable.line(heading.quote()) + ":" + heading.line())
        .collect(Collectors.joining(", "));
  }

  private static String verdict(Classification classification) {
    String sure =
        classification.type() == DocType.UNDETERMINED
            ? ""
            : ", " + percent(classification.confidence()) + " sure";
    return classification.type().word() + " (" + classification.origin().word() + sure + ")";
  }

  private static String odds(Classification classification) {
    return "sop "
        + percent(classification.odds().sop())
        + ", runbook "
        + percent(classification.odds().runbook())
        + ", none "
        + percent(classification.odds().none());
  }

  private static String totals(Handbook handbook) {
    return Stream.of(DocType.values())
        .map(type -> handbook.documents(type).count() + " " + type.word())
        .collect(Collectors.joining(", "));
  }

  private static String path(Entry entry) {
    return Printable.line(entry.path().value());
  }

  private static String percent(double share) {
    return Percent.sure(share).toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String line(String format, Object... cells) {
    return String.format(Locale.ROOT, format, cells).stripTrailing();
  }
}
