package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.util.List;

/**
 * Findings as GitHub's workflow commands, which annotate the changed lines of a pull request. They
 * must stand at the start of a line of standard output.
 */
public final class GitHubAnnotations {

  /**
   * One command for each finding that counts.
   *
   * @param edition what was found
   * @return lines without line ends
   */
  public List<String> lines(Edition edition) {
    return edition.findings().stream()
        .filter(Finding::isActive)
        .map(GitHubAnnotations::command)
        .toList();
  }

  private static String command(Finding finding) {
    return "::"
        + level(finding.severity())
        + place(finding)
        + "title="
        + property(finding.rule())
        + "::"
        + data(finding.message() + ". " + finding.remedy());
  }

  /** What is about the project as a whole annotates no file. */
  private static String place(Finding finding) {
    return finding.isOfProject()
        ? " "
        : " file=" + property(finding.at().path().value()) + position(finding.at()) + ",";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case NOTE -> "notice";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  private static String position(Place place) {
    if (place.isWholeFile()) {
      return "";
    }
    return ",line=" + place.line() + (place.column() == 0 ? "" : ",col=" + place.column());
  }

  private static String data(String text) {
    return Printable.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
