package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.CodeSpan;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.PageAnchor;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.publish.html.page.frame.ForgeAddresses;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the links of a document's text lead: the only part of it that other documents decide. */
final class SlotsPart {
  /** Stands where a picture is missing or lies on another site, which pages never ask. */
  private static final String NO_PICTURE = "assets/no-picture.svg";

  /** The author's own title may stand on the same element. */
  static final String NOTE = "data-note";

  /** Kinds whose whole code span is the name of what it leads to. */
  private static final Set<Kind> IN_CODE = EnumSet.of(Kind.PATH, Kind.CLASS, Kind.SCRIPT);

  private static final String OUTWARD = " class=\"outward\"";

  private final PageContext shelf;
  private final Map<RepoPath, String> pictures;

  SlotsPart(PageContext shelf, Map<RepoPath, String> pictures) {
    this.shelf = shelf;
    this.pictures = pictures;
  }

  /**
   * What goes into the slots of a document's HTML, for a page at a distance from {@code handbook/}:
   * attributes with a leading blank, escaped; empty for what leads nowhere.
   */
  List<String> of(Entry entry, String root) {
    Map<Integer, Reference> byLink =
        shelf.handbook().references().from(entry.path()).stream()
            .filter(reference -> reference.link() >= 0)
            .collect(Collectors.toMap(Reference::link, Function.identity(), (one, other) -> one));
    Map<Place, Reference> inCode = resolvedInCode(entry);
    List<CodeSpan> spans = entry.document().content().codeSpans();
    return entry.document().content().html().slots().stream()
        .map(
            at ->
                at >= 0
                    ? attributes(entry, at, Optional.ofNullable(byLink.get(at)), root)
                    : codeLink(entry, inCode.get(spans.get(-1 - at).at()), root))
        .toList();
  }

  private Map<Place, Reference> resolvedInCode(Entry entry) {
    return shelf.handbook().references().from(entry.path()).stream()
        .filter(reference -> reference.link() < 0 && reference.to().isPresent())
        .filter(reference -> reference.outcome() == Outcome.RESOLVED)
        .filter(reference -> IN_CODE.contains(reference.kind()))
        .collect(Collectors.toMap(Reference::at, Function.identity(), (one, other) -> one));
  }

  /** Code that cannot be followed stays what it is. */
  private String codeLink(Entry entry, Reference reference, String root) {
    return reference == null
        ? ""
        : reference
            .to()
            .orElseThrow()
            .match(
                doc -> inside(entry, doc, root),
                code -> toSource(code, root),
                web -> "",
                elsewhere -> "");
  }

  /** The site's own page of a source before the forge's. */
  private String toSource(Target.Code code, String root) {
    String url =
        shelf
            .sources()
            .of(code.path())
            .map(page -> root + "../" + page)
            .orElseGet(
                () ->
                    code.folder()
                        ? shelf.forge().folder(code.path())
                        : shelf.forge().file(code.path(), code.fragment()));
    return url.isEmpty() ? "" : attribute("href", url) + attribute("class", "source");
  }

  private String attributes(Entry entry, int at, Optional<Reference> reference, String root) {
    Link link = entry.document().links().get(at);
    if (link.isImage()) {
      return picture(link, reference, root);
    }
    return reference.map(known -> link(entry, known, root)).orElse("");
  }

  private String picture(Link link, Optional<Reference> reference, String root) {
    Optional<String> copy =
        reference
            .flatMap(Reference::to)
            .flatMap(
                target ->
                    target.match(doc -> none(), this::copyOf, web -> none(), elsewhere -> none()));
    return copy.map(url -> attribute("src", root + url))
        .orElseGet(
            () ->
                attribute("src", root + NO_PICTURE)
                    + " class=\"no-picture\""
                    + attribute(NOTE, shelf.labels().text("no_picture", link.target())));
  }

  private Optional<String> copyOf(Target.Code code) {
    return Optional.ofNullable(pictures.get(code.path()));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private String link(Entry entry, Reference reference, String root) {
    return switch (reference.outcome()) {
      case RESOLVED, SITE_ONLY, EXTERNAL, WRONG_CASE, BROKEN_ANCHOR ->
          reference.to().map(target -> href(entry, target, root)).orElse("");
      case BROKEN, DRIFTED -> dead("broken", "broken_link", reference.target());
      case OUTSIDE -> dead("broken", "outside_link", reference.target());
      case UNKNOWN -> dead("unresolved", "unknown_link", reference.target());
    };
  }

  private String dead(String kind, String label, String target) {
    return attribute("class", kind) + attribute(NOTE, shelf.labels().text(label, target));
  }

  private String href(Entry entry, Target target, String root) {
    return target.match(
        doc -> inside(entry, doc, root),
        this::onForge,
        web -> toWeb(web.url()),
        elsewhere -> elsewhere.url().isEmpty() ? "" : outward(elsewhere.url()));
  }

  /** A page of a forge nobody told the address of leads nowhere from here. */
  private String toWeb(String url) {
    return url.startsWith(".") || url.startsWith("/..")
        ? dead("unresolved", "unknown_link", url)
        : outward(url);
  }

  private static String outward(String url) {
    return attribute("href", ForgeAddresses.valid(url))
        + attribute("rel", "noopener noreferrer")
        + OUTWARD;
  }

  private String inside(Entry entry, Target.Doc doc, String root) {
    String anchor =
        doc.anchor().map(name -> "#" + UriPath.encodeSegment(PageAnchor.of(name))).orElse("");
    if (doc.path().equals(entry.path()) && !anchor.isEmpty()) {
      return attribute("href", anchor);
    }
    return shelf
        .handbook()
        .at(doc.path())
        .map(other -> attribute("href", root + other.url() + anchor))
        .orElse("");
  }

  private String onForge(Target.Code code) {
    String url =
        code.folder()
            ? shelf.forge().folder(code.path())
            : shelf.forge().file(code.path(), code.fragment());
    return url.isEmpty()
        ? attribute("class", "source") + attribute(NOTE, code.path().value())
        : attribute("href", url) + attribute("class", "source");
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Html.escape(value) + "\"";
  }
}
