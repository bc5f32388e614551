package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Findings one by one, by file: the remedy below the first of a rule in a file, a blank line
 * between files.
 *
 * @param style how words are set off
 */
record FindingLines(Style style) {

  List<ReportLine> lines(List<Finding> findings) {
    List<ReportLine> lines = new ArrayList<>();
    byFile(findings).values().forEach(file -> addFile(lines, file));
    return lines;
  }

  private static Map<RepoPath, List<Finding>> byFile(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.at().path(), TreeMap::new, Collectors.toList()));
  }

  /** Fifty findings of one kind in one file need to be told once what to do. */
  private void addFile(List<ReportLine> lines, List<Finding> findings) {
    Set<String> told = new HashSet<>();
    for (Finding finding : findings) {
      lines.add(new ReportLine(finding.severity(), headline(finding)));
      if (told.add(finding.rule())) {
        lines.add(new ReportLine(finding.severity(), "    " + Printable.line(finding.remedy())));
      }
    }
    lines.add(new ReportLine(Severity.NOTE, ""));
  }

  /** The line editors jump from. */
  String headline(Finding finding) {
    String place = Printable.line(finding.at().toString());
    return (place.isEmpty() ? "" : place + ": ")
        + style.mark(finding.severity(), finding.severity().word())
        + ": "
        + Printable.line(finding.message())
        + " ["
        + Printable.line(finding.rule())
        + "]";
  }
}
