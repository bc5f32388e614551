package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Warnings as a line for each rule with its first places, notes as their numbers: a repository that
 * is new to the rules has hundreds, and nobody reads hundreds of lines.
 *
 * @param style how words are set off
 */
record RuleCounts(Style style) {
  private static final int PLACES = 3;

  List<ReportLine> lines(List<Finding> findings) {
    List<ReportLine> lines = new ArrayList<>();
    byRule(findings, Severity.WARNING).stream().map(this::warnings).forEach(lines::add);
    notes(findings).ifPresent(lines::add);
    if (!lines.isEmpty()) {
      lines.add(new ReportLine(Severity.NOTE, ""));
    }
    return lines;
  }

  private static List<List<Finding>> byRule(List<Finding> findings, Severity severity) {
    Map<String, List<Finding>> rules =
        findings.stream()
            .filter(finding -> finding.severity() == severity && !finding.isOfProject())
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    return rules.values().stream()
        .sorted(Comparator.comparing((List<Finding> rule) -> rule.size()).reversed())
        .toList();
  }

  private ReportLine warnings(List<Finding> ofOneRule) {
    return new ReportLine(
        Severity.WARNING,
        ofOneRule.size() == 1
            ? new FindingLines(style).headline(ofOneRule.get(0))
            : style.mark(Severity.WARNING, ofOneRule.size() + " " + ruleOf(ofOneRule))
                + ": "
                + places(ofOneRule));
  }

  private static String ruleOf(List<Finding> ofOneRule) {
    return Printable.line(ofOneRule.get(0).rule());
  }

  /** The first of each document, so that few places show how far it spreads. */
  private static String places(List<Finding> ofOneRule) {
    List<Finding> firsts =
        ofOneRule.stream()
            .collect(
                Collectors.toMap(
                    finding -> finding.at().path(),
                    finding -> finding,
                    (one, other) -> one,
                    TreeMap::new))
            .values()
            .stream()
            .limit(PLACES)
            .toList();
    int more = ofOneRule.size() - firsts.size();
    return firsts.stream()
            .map(finding -> Printable.line(finding.at().toString()))
            .collect(Collectors.joining(", "))
        + (more == 0 ? "" : " and " + more + " more");
  }

  private static Optional<ReportLine> notes(List<Finding> findings) {
    String counts =
        byRule(findings, Severity.NOTE).stream()
            .map(rule -> ruleOf(rule) + " " + rule.size())
            .collect(Collectors.joining(", "));
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportLine(Severity.NOTE, "notes: " + counts));
  }
}
