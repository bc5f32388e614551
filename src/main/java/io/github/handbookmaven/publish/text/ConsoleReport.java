package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person reads on the console: each finding in the form editors jump to ({@code
 * path:line:column: severity: message [rule]}), the remedy below the first of a rule in a file, a
 * blank line between files, and totals.
 */
public final class ConsoleReport {
  private static final int MOST_FREQUENT = 5;

  private final Style style;

  /**
   * A line, and how loud it is.
   *
   * @param severity {@link Severity#NOTE} for what is merely told
   * @param text one line of visible characters, and the style's own
   */
  public record Line(Severity severity, String text) {}

  /** How words are set off, where the terminal can. */
  public interface Style {
    /** No colours. */
    Style PLAIN = (severity, text) -> text;

    /**
     * Sets a word off.
     *
     * @param severity how bad what it names is
     * @param text the word
     * @return the word, possibly in colour
     */
    String mark(Severity severity, String text);
  }

  /**
   * The report.
   *
   * @param style how words are set off
   */
  public ConsoleReport(Style style) {
    this.style = style;
  }

  /**
   * The findings that count, by file.
   *
   * @param edition what was found
   * @return the lines; none where nothing counts
   */
  public List<Line> findings(Edition edition) {
    List<Line> lines = new ArrayList<>();
    byFile(edition).values().forEach(findings -> addFile(lines, findings));
    return lines;
  }

  private static Map<RepoPath, List<Finding>> byFile(Edition edition) {
    return edition.findings().stream()
        .filter(Finding::isActive)
        .collect(
            Collectors.groupingBy(
                finding -> finding.at().path(), TreeMap::new, Collectors.toList()));
  }

  /** Fifty findings of one kind in one file need to be told once what to do. */
  private void addFile(List<Line> lines, List<Finding> findings) {
    Set<String> told = new HashSet<>();
    for (Finding finding : findings) {
      lines.add(new Line(finding.severity(), headline(finding)));
      if (told.add(finding.rule())) {
        lines.add(new Line(finding.severity(), "    " + Printable.line(finding.remedy())));
      }
    }
    lines.add(new Line(Severity.NOTE, ""));
  }

  private String headline(Finding finding) {
    return Printable.line(finding.at().toString())
        + ": "
        + style.mark(finding.severity(), finding.severity().word())
        + ": "
        + Printable.line(finding.message())
        + " ["
        + Printable.line(finding.rule())
        + "]";
  }

  /**
   * How much was looked at and found.
   *
   * @param edition what was found
   * @return at least one line
   */
  public List<Line> summary(Edition edition) {
    return Stream.of(
            documents(edition.handbook()),
            otherMarkup(edition.handbook()),
            totals(edition.findings()),
            mostFrequent(edition.findings()))
        .filter(text -> !text.isEmpty())
        .map(text -> new Line(Severity.NOTE, text))
        .toList();
  }

  private static String documents(Handbook handbook) {
    String types =
        Stream.of(DocType.values())
            .map(type -> counted(handbook.documents(type).count(), type))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return count(handbook.entries().size(), "document")
        + " on "
        + handbook.today()
        + (types.isEmpty() ? "" : ": " + types);
  }

  private static String counted(long number, DocType type) {
    if (number == 0) {
      return "";
    }
    return switch (type) {
      case SOP -> count(number, "SOP");
      case RUNBOOK -> count(number, "runbook");
      case MIXED -> number + " of mixed purpose";
      case NONE -> number + " of neither type";
      case UNDETERMINED -> number + " undetermined";
    };
  }

  private static String otherMarkup(Handbook handbook) {
    Map<String, Integer> files = handbook.sources().otherMarkup();
    return files.isEmpty()
        ? ""
        : "not checked, as only Markdown is read: "
            + files.entrySet().stream()
                .map(markup -> count(markup.getValue(), markup.getKey() + " file"))
                .collect(Collectors.joining(", "));
  }

  private String totals(List<Finding> findings) {
    long silenced = findings.stream().filter(finding -> !finding.isActive()).count();
    return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
            .map(severity -> total(severity, findings))
            .collect(Collectors.joining(", "))
        + (silenced == 0 ? "" : "; silenced: " + silences(findings));
  }

  private String total(Severity severity, List<Finding> findings) {
    long number =
        findings.stream()
            .filter(Finding::isActive)
            .filter(finding -> finding.severity() == severity)
            .count();
    String text = count(number, severity.word());
    return number == 0 ? text : style.mark(severity, text);
  }

  private static String silences(List<Finding> findings) {
    Map<Finding.Silence.Kind, Long> kinds =
        findings.stream()
            .flatMap(finding -> finding.silenced().stream())
            .collect(
                Collectors.groupingBy(Finding.Silence::kind, TreeMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(kind -> kind.getValue() + " by " + kind.getKey().word())
        .collect(Collectors.joining(", "));
  }

  private static String mostFrequent(List<Finding> findings) {
    Map<String, Long> rules =
        findings.stream()
            .filter(Finding::isActive)
            .map(Finding::rule)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return rules.size() <= 1
        ? ""
        : "most frequent: "
            + rules.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.<Long>reverseOrder()))
                .limit(MOST_FREQUENT)
                .map(rule -> Printable.line(rule.getKey()) + " " + rule.getValue())
                .collect(Collectors.joining(", "));
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
