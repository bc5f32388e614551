package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.reference.AnchorLookup;
import io.github.handbookmaven.reference.Destination;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.reference.Verdict;
import io.github.handbookmaven.reference.route.SphinxLabels;
import java.util.Optional;

/** Follows fragments to the places of documents that they name. */
final class Places {
  private final AnchorLookup anchors;
  private final SphinxLabels labels;
  private final TargetSearch search;
  private final MarkedLines blocks = new MarkedLines(GeneratedBlocks::in);

  /**
   * Knows where places may be.
   *
   * @param anchors finds them in one document
   * @param labels names that lead there from any document
   * @param search finds other documents
   */
  Places(AnchorLookup anchors, SphinxLabels labels, TargetSearch search) {
    this.anchors = anchors;
    this.labels = labels;
    this.search = search;
  }

  /** A place in a document. */
  Verdict in(Document document, String fragment) {
    AnchorLookup.Match match = anchors.find(document, fragment);
    Target place = new Target.Doc(document.path(), match.anchor());
    Outcome outcome =
        switch (match.certainty()) {
          case FOUND -> Outcome.RESOLVED;
          case MISSING -> Outcome.BROKEN_ANCHOR;
          case UNTOLD -> Outcome.UNKNOWN;
        };
    return new Verdict(Kind.ANCHOR, outcome, Optional.of(place), match.hint());
  }

  /** A place in the document that the link stands in, or one that a label names in any. */
  Verdict named(Document document, Link link, String fragment) {
    Verdict here = in(document, fragment);
    if (here.outcome() != Outcome.BROKEN_ANCHOR) {
      return here;
    }
    boolean mayBeElsewhere =
        labels.contains(fragment)
            || isWrittenByATool(document, link)
            || isRoute(fragment)
            || TemplatePaths.hold(document.path())
            || search.isShownElsewhere(document);
    return mayBeElsewhere
        ? Verdict.unknown(Kind.ANCHOR)
        : whereUsed(document, fragment, told(document, fragment, here));
  }

  /** The fragment of the place in the document whose name a link gives without its sign. */
  Optional<String> called(Document document, String name) {
    return document.content().anchors().contains(name) ? Optional.of("#" + name) : Optional.empty();
  }

  /** {@code #ops/restore.md#steps}: a sign too much before what leads to another document. */
  private Verdict told(Document document, String fragment, Verdict here) {
    Destination meant = Destination.parse(fragment);
    boolean leadsToADocument =
        meant.form() == Destination.Form.RELATIVE
            && search
                .find(document, meant.path())
                .anyMatch(hit -> hit.target().document().isPresent());
    return leadsToADocument
        ? new Verdict(here.kind(), here.outcome(), here.to(), Optional.of(fragment))
        : here;
  }

  /** Of a page's script: {@code #/ops/deploy} of Docsify, {@code #tab/linux} of DocFX. */
  private static boolean isRoute(String fragment) {
    return fragment.startsWith("/") || fragment.startsWith("tab/");
  }

  /** The place stands in a page that the document is a piece of. */
  private Verdict whereUsed(Document piece, String fragment, Verdict here) {
    return search
        .usersOf(piece)
        .map(user -> in(user, fragment))
        .filter(there -> there.outcome() != Outcome.BROKEN_ANCHOR)
        .findFirst()
        .map(there -> there.on("the page that includes it"))
        .orElse(here);
  }

  /** Tables of contributors use fragments that lead nowhere on purpose. */
  private boolean isWrittenByATool(Document document, Link link) {
    return link.kind() == Link.Kind.HTML_LINK && blocks.hold(document, link.at().line());
  }
}
