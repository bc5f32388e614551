package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists as tables for a spreadsheet (RFC 4180): documents, findings, alerts. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvTables {
  private static final String FORMULAS = "=+-@\t\r";

  /** Its files. */
  static final List<String> NAMES = List.of("documents.csv", "findings.csv", "alerts.csv");

  private final Edition edition;

  CsvTables(Edition edition) {
    this.edition = edition;
  }

  void write(Output output) {
    output.write(
        "documents.csv",
        table(
            List.of(
                "id",
                "path",
                "title",
                "type",
                "status",
                "owners",
                "freshness",
                "lastReviewed",
                "reviewDue"),
            edition.handbook().entries().stream().map(CsvTables::row)));
    output.write(
        "findings.csv",
        table(
            List.of("rule", "severity", "path", "line", "column", "message", "remedy", "silenced"),
            edition.findings().stream().map(CsvTables::row)));
    output.write(
        "alerts.csv",
        table(
            List.of("name", "severity", "path", "line", "runbook", "status", "document"),
            edition.handbook().references().alerts().stream().map(CsvTables::row)));
  }

  private static List<String> row(Entry entry) {
    var schedule = entry.freshness().schedule();
    return List.of(
        entry.id(),
        entry.path().value(),
        entry.title(),
        entry.type().word(),
        entry.status().word(),
        String.join(" ", entry.owners().names()),
        entry.freshness().state().word(),
        day(schedule.lastReviewed()),
        day(schedule.due()));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static List<String> row(Finding finding) {
    return List.of(
        finding.rule(),
        finding.severity().word(),
        finding.at().path().value(),
        Integer.toString(finding.at().line()),
        Integer.toString(finding.at().column()),
        finding.message(),
        finding.remedy(),
        finding.isActive() ? "" : "yes");
  }

  private static List<String> row(Alert alert) {
    return List.of(
        alert.name(),
        alert.severity(),
        alert.at().path().value(),
        Integer.toString(alert.at().line()),
        alert.runbook(),
        alert.outcome().word(),
        alert.document().map(path -> path.value()).orElse(""));
  }

  private static String table(List<String> head, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(head), rows)
        .map(row -> row.stream().map(CsvTables::cell).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  /** Quoted whatever it holds: half a rule is a rule forgotten. */
  static String cell(String text) {
    boolean isFormula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
