package io.github.handbookmaven.publish.gitlab;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FindingsFormat;
import io.github.handbookmaven.publish.json.Json;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** GitLab's code quality report, a subset of Code Climate's format. */
public final class CodeQuality implements FindingsFormat {

  private record Issue(
      String description,
      @JsonProperty("check_name") String checkName,
      String fingerprint,
      String severity,
      Location location) {}

  private record Location(String path, Lines lines) {}

  private record Lines(int begin) {}

  @Override
  public String fileName() {
    return "gl-code-quality-report.json";
  }

  @Override
  public String render(Edition edition) {
    return Json.write(
        edition.findings().stream().filter(Finding::isActive).map(CodeQuality::issue).toList());
  }

  private static Issue issue(Finding finding) {
    return new Issue(
        finding.message() + ". " + finding.remedy(),
        finding.rule(),
        fingerprint(finding),
        severity(finding.severity()),
        new Location(finding.writtenPath(), new Lines(Math.max(1, finding.at().line()))));
  }

  /** Ours stays when a file is renamed, so two files may share one; GitLab's must be unique. */
  private static String fingerprint(Finding finding) {
    String unique = finding.fingerprint() + finding.at().path();
    return UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case NOTE -> "info";
      case WARNING -> "minor";
      case ERROR -> "major";
    };
  }
}
