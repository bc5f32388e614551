package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Alert;

/**
 * An alert rule and its runbook.
 *
 * @param severity its label; empty where it has none
 * @param runbook as written; empty where it names none
 * @param document the id of the document it leads to; null where it leads to none
 */
record AlertJson(
    String name,
    String path,
    int line,
    String severity,
    String runbook,
    String status,
    String document) {

  static AlertJson of(Alert alert, Handbook handbook) {
    return new AlertJson(
        alert.name(),
        alert.at().path().value(),
        alert.at().line(),
        alert.severity(),
        alert.runbook(),
        alert.outcome().word(),
        alert.document().map(path -> ReferenceJson.id(path, handbook)).orElse(null));
  }
}
