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
  public List<ReportLine> findings(Edition edition, Show show) {
    List<Finding> active = edition.findings().stream().filter(Finding::isActive).toList();
    return switch (show) {
      case ALL -> oneByOne(active, any -> true);
      case ERRORS -> oneByOne(active, ConsoleReport::isError);
      case SUMMARY -> {
        List<ReportLine> lines = new ArrayList<>(new RuleCounts(style).lines(active));
        lines.addAll(oneByOne(active, ConsoleReport::isError));
        yield List.copyOf(lines);
      }
    };
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private List<ReportLine> oneByOne(List<Finding> findings, Predicate<Finding> isShown) {
    return new FindingLines(style).lines(findings.stream().filter(isShown).toList());
  }

  /**
   * How much was looked at and found, what was passed over, and what is no practice here yet.
   *
   * @param edition what was found
   * @return at least one line
   */
  public List<ReportLine> summary(Edition edition) {
    return Stream.of(
            new Totals(style).lines(edition),
            PassedOver.lines(edition.handbook()),
            Practices.lines(edition.findings()))
        .flatMap(List::stream)
        .map(text -> new ReportLine(Severity.NOTE, text))
        .toList();
  }
}
