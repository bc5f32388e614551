package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.publish.html.page.document.DocumentView.AtOnce;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an operator looks for before the first line: a line each, on a phone too. */
final class AtOncePart {
  private static final int SHOWN = 2;

  private final PageContext shelf;

  AtOncePart(PageContext shelf) {
    this.shelf = shelf;
  }

  /** The lines that have something to say: the alerts, who to call, the SOP behind it. */
  List<AtOnce> of(Entry entry, List<NamedLink> alerts) {
    return Stream.of(
            line("alert", alerts), line("owner", owners(entry)), line("rests_on", bases(entry)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<AtOnce> line(String label, List<NamedLink> links) {
    int more = links.size() - SHOWN;
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AtOnce(
                shelf.labels().text(label),
                links.stream().limit(SHOWN).toList(),
                more > 0 ? shelf.labels().text("and_more", more) : ""));
  }

  /** Who is called at night wants the contact, not the list of what else is owned. */
  private List<NamedLink> owners(Entry entry) {
    return shelf.owners().of(entry).stream()
        .map(
            owner ->
                owner.contact().isEmpty()
                    ? new NamedLink(owner.name(), owner.url())
                    : new NamedLink(owner.name(), owner.contact(), true))
        .toList();
  }

  private List<NamedLink> bases(Entry entry) {
    return entry.foundation().bases().stream()
        .map(Foundation.Basis::document)
        .distinct()
        .map(shelf.handbook()::at)
        .flatMap(Optional::stream)
        .map(shelf::link)
        .toList();
  }
}
