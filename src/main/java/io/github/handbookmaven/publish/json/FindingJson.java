package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.rule.Finding;
import java.time.LocalDate;

/**
 * A finding in the catalog and in {@code findings.json}.
 *
 * @param line 1-based; 0 for the whole file
 * @param column 1-based; 0 for the whole line
 * @param suppression null for a finding that counts
 */
record FindingJson(
    String rule,
    String severity,
    String path,
    int line,
    int column,
    String message,
    String remedy,
    String fingerprint,
    SuppressionJson suppression) {

  /**
   * Who silenced it and why.
   *
   * @param until {@code yyyy-MM-dd}; null unless snoozed
   */
  record SuppressionJson(String kind, String until, String reason) {
    static SuppressionJson of(Finding.Silence silence) {
      return new SuppressionJson(
          silence.kind().word(),
          silence.until().map(LocalDate::toString).orElse(null),
          silence.reason());
    }
  }

  static FindingJson of(Finding finding) {
    return new FindingJson(
        finding.rule(),
        finding.severity().word(),
        finding.writtenPath(),
        finding.at().line(),
        finding.at().column(),
        finding.message(),
        finding.remedy(),
        finding.fingerprint(),
        finding.silenced().map(SuppressionJson::of).orElse(null));
  }
}
