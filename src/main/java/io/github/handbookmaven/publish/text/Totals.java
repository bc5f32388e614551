package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much was looked at, and how much was found.
 *
 * @param style how words are set off
 */
record Totals(Style style) {

  List<String> lines(Edition edition) {
    return List.of(documents(edition.handbook()), findings(edition.findings()));
  }

  private static String documents(Handbook handbook) {
    String types =
        Stream.of(DocType.values())
            .map(type -> counted(handbook.documents(type).count(), type))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return Counted.of(handbook.entries().size(), "document")
        + " on "
        + handbook.today()
        + (types.isEmpty() ? "" : ": " + types);
  }

  private static String counted(long number, DocType type) {
    if (number == 0) {
      return "";
    }
    return switch (type) {
      case SOP -> Counted.of(number, "SOP");
      case RUNBOOK -> Counted.of(number, "runbook");
      case MIXED -> number + " of mixed purpose";
      case NONE -> number + " of neither type";
      case UNDETERMINED -> number + " undetermined";
    };
  }

  private String findings(List<Finding> findings) {
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
    String text = Counted.of(number, severity.word());
    return number == 0 ? text : style.mark(severity, text);
  }

  private static String silences(List<Finding> findings) {
    Map<Finding.Silence.Kind, Map<Severity, Long>> kinds =
        findings.stream()
            .filter(finding -> !finding.isActive())
            .collect(
                Collectors.groupingBy(
                    finding -> finding.silenced().orElseThrow().kind(),
                    TreeMap::new,
                    Collectors.groupingBy(
                        Finding::severity,
                        () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.counting())));
    return kinds.entrySet().stream()
        .map(kind -> counts(kind.getValue()) + " by " + kind.getKey().word())
        .collect(Collectors.joining(", "));
  }

  private static String counts(Map<Severity, Long> bySeverity) {
    return bySeverity.entrySet().stream()
        .map(each -> Counted.of(each.getValue(), each.getKey().word()))
        .collect(Collectors.joining(" and "));
  }
}
