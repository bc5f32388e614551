package io.github.handbookmaven.publish.html.page.finding;

import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence;

/** Findings as pages show them. */
public final class FindingsPart {
  private final PageContext shelf;

  /**
   * Findings of an edition.
   *
   * @param shelf what every page draws on
   */
  public FindingsPart(PageContext shelf) {
    this.shelf = shelf;
  }

  /**
   * A finding as pages show it.
   *
   * @param finding the finding
   * @return what a template prints of it
   */
  public FindingView view(Finding finding) {
    return new FindingView(
        finding.severity().word(),
        shelf.labels().text("severity_" + finding.severity().word()),
        rule(finding.rule()),
        shelf.link(finding.at().path()),
        finding.at().toString(),
        shelf.forge().line(finding.at().path(), finding.at().line()),
        finding.message(),
        finding.remedy(),
        finding.silenced().map(this::silence).orElse(""));
  }

  /** A rule's page. */
  NamedLink rule(String id) {
    return new NamedLink(id, "rules/" + UriPath.encodeSegment(id) + ".html");
  }

  private String silence(Silence silence) {
    String by = shelf.labels().text("silenced_" + silence.kind().word());
    String until =
        silence
            .until()
            .map(day -> " " + shelf.labels().text("until", shelf.labels().day(day)))
            .orElse("");
    return silence.reason().isBlank() ? by + until : by + until + ": " + silence.reason();
  }
}
