package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a person reads on the console: what is mild first and short, errors in full in the form
 * editors jump to ({@code path:line:column: severity: message [rule]}), totals last, so that what
 * matters stands where the cursor waits.
 */
public final class ConsoleReport {
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
   * The findings that count.
   *
   * @param edition what was found
   * @param show how much of it
   * @return the lines; none where nothing counts
   */
  public List<Line> findings(Edition edition, Show show) {
    List<Finding> active = edition.findings().stream().filter(Finding::isActive).toList();
    return switch (show) {
      case ALL -> oneByOne(active, any -> true);
      case ERRORS -> oneByOne(active, ConsoleReport::isError);
      case SUMMARY -> {
        List<Line> lines = new ArrayList<>(new RuleCounts(style).lines(active));
        lines.addAll(oneByOne(active, ConsoleReport::isError));
        yield List.copyOf(lines);
      }
    };
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private List<Line> oneByOne(List<Finding> findings, Predicate<Finding> isShown) {
    return new FindingLines(style).lines(findings.stream().filter(isShown).toList());
  }

  /**
   * How much was looked at and found, what was passed over, and what is no practice here yet.
   *
   * @param edition what was found
   * @return at least one line
   */
  public List<Line> summary(Edition edition) {
    return Stream.of(
            new Totals(style).lines(edition),
            PassedOver.lines(edition.handbook()),
            Practices.lines(edition.findings()))
        .flatMap(List::stream)
        .map(text -> new Line(Severity.NOTE, text))
        .toList();
  }
}
