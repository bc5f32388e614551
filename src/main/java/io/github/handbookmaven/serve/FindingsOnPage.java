package io.github.handbookmaven.serve;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.PageAnchor;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The findings of the document a page shows, each with what the browser needs to put it beside its
 * line.
 */
final class FindingsOnPage {
  private static final int RECOGNISABLE = 120;

  private FindingsOnPage() {}

  /**
   * A finding beside its line.
   *
   * @param rule its id
   * @param severity {@code note}, {@code warning} or {@code error}
   * @param line 1-based; 0 for the whole document
   * @param message what
   * @param remedy do this
   * @param section the id of the heading it stands below; empty above the first one
   * @param text how the block it stands in begins; empty where it is the heading, or front matter
   */
  record Shown(
      String rule,
      String severity,
      int line,
      String message,
      String remedy,
      String section,
      String text) {}

  /** Those that count, by line. */
  static List<Shown> of(Edition edition, Entry entry) {
    return edition.findings().stream()
        .filter(finding -> finding.isActive() && finding.at().path().equals(entry.path()))
        .map(finding -> shown(finding, entry.document()))
        .toList();
  }

  private static Shown shown(Finding finding, Document document) {
    int line = finding.at().line();
    Optional<Section> section =
        document.sections().stream()
            .filter(each -> each.line() <= line)
            .reduce((one, next) -> next);
    String id =
        section.map(Section::id).filter(any -> !any.isEmpty()).map(PageAnchor::of).orElse("");
    return new Shown(
        finding.rule(),
        finding.severity().word(),
        line,
        finding.message(),
        finding.remedy(),
        id,
        section.map(each -> textAt(line, each)).orElse(""));
  }

  private static String textAt(int line, Section section) {
    return section.blocks().stream()
        .filter(block -> block.line() <= line && section.line() < line)
        .reduce((one, next) -> next)
        .map(Block::text)
        .map(text -> text.substring(0, Math.min(RECOGNISABLE, text.length())))
        .orElse("");
  }
}
