package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.PageAnchor;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.publish.html.page.document.DocumentView.TocEntry;
import java.util.List;

/** A document's table of contents. */
final class ContentsPart {
  private static final int DEEPEST = 3;

  private ContentsPart() {}

  /** The headings a reader steers by: the topmost levels, without the title. */
  static List<TocEntry> of(Document document) {
    List<Section> headings =
        document.sections().stream()
            .filter(section -> section.level() > 0 && !isTitle(section, document))
            .filter(section -> !section.heading().isBlank())
            .toList();
    int top = headings.stream().mapToInt(Section::level).min().orElse(1);
    return headings.stream()
        .filter(section -> section.level() - top < DEEPEST)
        .map(
            section ->
                new TocEntry(section.level() - top, section.heading(), PageAnchor.of(section.id())))
        .toList();
  }

  private static boolean isTitle(Section section, Document document) {
    return section.level() == 1
        && (section.line() == document.title().line()
            || section.heading().equals(document.title().text()));
  }
}
