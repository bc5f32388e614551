package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** What hardly a document keeps to, in one line: told for the project, not document by document. */
final class Practices {
  private Practices() {}

  static List<String> lines(List<Finding> findings) {
    String ratios =
        findings.stream()
            .filter(finding -> finding.isActive() && finding.isOfProject())
            .map(finding -> Printable.line(finding.message()))
            .collect(Collectors.joining("; "));
    return ratios.isEmpty() ? List.of() : List.of("no practice here yet, so said once: " + ratios);
  }
}
