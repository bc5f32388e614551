package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.PageAnchor;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.reference.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What points at a document, and from which section. */
public final class BacklinksPart {
  private final PageContext shelf;

  /**
   * What points at an edition's documents.
   *
   * @param shelf what every page draws on
   */
  public BacklinksPart(PageContext shelf) {
    this.shelf = shelf;
  }

  /** One for each section that points at the document, in order. */
  public List<Backlink> of(Entry entry) {
    Map<String, Backlink> bySection = new LinkedHashMap<>();
    for (Reference reference : shelf.handbook().references().to(entry.path())) {
      shelf
          .handbook()
          .at(reference.at().path())
          .map(from -> backlink(from, reference))
          .ifPresent(link -> bySection.putIfAbsent(link.section().url() + link.from().url(), link));
    }
    return List.copyOf(bySection.values());
  }

  private Backlink backlink(Entry from, Reference reference) {
    return new Backlink(
        shelf.link(from), shelf.typeLabel(from.type()), section(from, reference), reference.text());
  }

  private NamedLink section(Entry from, Reference reference) {
    if (reference.section() < 0) {
      return new NamedLink(shelf.labels().text("in_front_matter"), from.url());
    }
    var section = from.document().sections().get(reference.section());
    boolean isIntroduction = section.id().isEmpty() || section.heading().equals(from.title());
    return isIntroduction
        ? new NamedLink(shelf.labels().text("in_introduction"), from.url())
        : new NamedLink(
            section.heading(),
            from.url() + "#" + UriPath.encodeSegment(PageAnchor.of(section.id())));
  }
}
