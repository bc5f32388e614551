package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.AnchorLookup;
import io.github.handbookmaven.reference.CrossReferences;
import io.github.handbookmaven.reference.Destination;
import io.github.handbookmaven.reference.DocumentIndex;
import io.github.handbookmaven.reference.FilesOutsideTheTree;
import io.github.handbookmaven.reference.OtherVersions;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.RelativeLink;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.reference.Suggestions;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.reference.Verdict;
import io.github.handbookmaven.reference.link.TargetSearch.Hit;
import io.github.handbookmaven.reference.route.SiteRoutes;
import io.github.handbookmaven.reference.route.SphinxLabels;
import io.github.handbookmaven.site.SiteGenerator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Follows the links of documents: as GitHub does, then as site generators do. */
public final class LinkResolver {

  /**
   * What links can lead to.
   *
   * @param paths what stands where
   * @param names what documents are called
   * @param outside what is not in the tree although it is there
   * @param pages reads a page that is no document; empty where it is none or cannot be judged
   */
  public record Surroundings(
      PathLookup paths,
      DocumentIndex names,
      FilesOutsideTheTree outside,
      Function<RepoPath, Optional<Document>> pages) {}

  /** Lines of a file, as forges name them. */
  private static final Pattern LINES = Pattern.compile("L\\d+(?:C\\d+)?(?:-L?\\d+(?:C\\d+)?)?");

  private final PathLookup paths;
  private final Places places;
  private final TargetSearch search;
  private final Function<RepoPath, Optional<Document>> pages;
  private final ForgeRoutes forge;
  private final MarkedLines code = new MarkedLines(ShownCode::in);
  private final MarkedLines comments = new MarkedLines(MystComments::in);
  private final SphinxLabels labels;
  private final Suggestions suggestions;
  private final FilesOutsideTheTree uncollected;
  private final Optional<ScmLinks> scm;
  private final OtherVersions versions;
  private final CrossReferences others;

  /**
   * Makes a resolver.
   *
   * @param around what links can lead to
   * @param routes how sites read links
   * @param settings facts of the project
   */
  public LinkResolver(Surroundings around, SiteRoutes routes, ReferenceSettings settings) {
    this.paths = around.paths();
    this.pages = around.pages();
    this.uncollected = around.outside();
    this.search = new TargetSearch(paths, around.names(), routes);
    this.labels = routes.labels();
    this.places = new Places(new AnchorLookup(routes.pieces()::filled), labels, search);
    this.forge = new ForgeRoutes(paths.tree());
    this.suggestions = new Suggestions(paths);
    this.scm = settings.scm();
    this.versions = settings.versions();
    this.others = new CrossReferences(settings.directory());
  }

  /**
   * Follows a document's links.
   *
   * @param document the document
   * @return one reference for each, in order
   */
  public List<Reference> resolve(Document document) {
    List<Link> links = document.links();
    return IntStream.range(0, links.size())
        .mapToObj(position -> reference(document, position, links.get(position)))
        .toList();
  }

  private Reference reference(Document document, int position, Link link) {
    Verdict verdict =
        isPictureWithoutTarget(document.links(), position)
            ? Verdict.unknown(Kind.WEB)
            : follow(document, link);
    return new Reference(
        link.at(),
        verdict.kind(),
        link.target(),
        link.text(),
        position,
        link.section(),
        verdict.outcome(),
        verdict.to(),
        verdict.hint());
  }

  private Verdict follow(Document document, Link link) {
    Destination destination = Destination.parse(link.target());
    if (isReadByNobody(document, link.at().line())) {
      return Verdict.unknown(kindOf(link, destination));
    }
    return switch (destination.form()) {
      case EMPTY -> empty(document, link, destination);
      case TEMPLATED -> Verdict.unknown(kindOf(link, destination));
      case EXTERNAL -> external(link, destination);
      case FRAGMENT -> places.named(document, link, destination.fragment().orElse(""));
      case ROOTED, RELATIVE -> local(document, link, destination);
    };
  }

  /** What a site shows as code, or not at all, is no link to its readers. */
  private boolean isReadByNobody(Document document, int line) {
    return code.hold(document, line)
        || search.isPageOf(document, SiteGenerator.SPHINX) && comments.hold(document, line);
  }

  /**
   * {@code [](){#place}} names a place and is no link; {@code [Title]()} in a book's summary is a
   * chapter to come.
   */
  private static Verdict empty(Document document, Link link, Destination destination) {
    Kind kind = kindOf(link, destination);
    boolean isMeant = link.text().isEmpty() || document.path().name().equals("SUMMARY.md");
    return isMeant && !link.isImage()
        ? Verdict.unknown(kind)
        : Verdict.broken(kind, Optional.empty());
  }

  /** {@code [![Visits](…)]()}: a picture that counts, which leads nowhere on purpose. */
  private static boolean isPictureWithoutTarget(List<Link> links, int position) {
    Link link = links.get(position);
    if (!link.target().isEmpty() || position + 1 == links.size()) {
      return false;
    }
    Link inside = links.get(position + 1);
    return inside.isImage()
        && inside.text().equals(link.text())
        && inside.at().line() == link.at().line();
  }

  private Verdict external(Link link, Destination destination) {
    if (CrossReferences.isOne(destination.path())) {
      return elsewhere(destination.path());
    }
    Kind kind = link.isImage() ? Kind.IMAGE : Kind.WEB;
    Verdict elsewhere = Verdict.external(kind, destination.path());
    Optional<RepoPath> workflow =
        scm.map(links -> links.repository() + "/")
            .filter(destination.path()::startsWith)
            .flatMap(own -> forge.lostWorkflow(destination.path().substring(own.length())));
    if (workflow.isPresent()) {
      return lost(workflow.get());
    }
    return scm.flatMap(links -> links.own(destination.path()))
        .map(own -> ownFile(own, link, elsewhere))
        .orElse(elsewhere);
  }

  private Verdict elsewhere(String target) {
    Verdict verdict = others.document(target);
    return verdict
        .to()
        .flatMap(to -> to.match(Optional::of, code -> none(), web -> none(), other -> none()))
        .filter(doc -> doc.anchor().isPresent())
        .flatMap(doc -> paths.document(doc.path()).map(at -> places.in(at, doc.anchor().get())))
        .orElse(verdict);
  }

  private static Optional<Target.Doc> none() {
    return Optional.empty();
  }

  /** A file of this repository by URL; of another revision nobody here can tell. */
  private Verdict ownFile(ScmLinks.OwnPath own, Link link, Verdict elsewhere) {
    if (!scm.orElseThrow().isAtHand(own.revision())) {
      return elsewhere;
    }
    Destination local =
        new Destination(
            Destination.Form.ROOTED,
            own.path().value(),
            own.fragment().filter(name -> !LINES.matcher(name).matches()));
    Optional<Target> exact = paths.find(own.path());
    if (exact.isPresent()) {
      return found(link, local, exact.get());
    }
    return uncollected.mayHold(own.path()) || versions.holds(own.revision(), own.path())
        ? elsewhere
        : Verdict.broken(kindOf(link, local), ownUrl(own, link));
  }

  /** The same URL of the file that was probably meant. */
  private Optional<String> ownUrl(ScmLinks.OwnPath own, Link link) {
    return suggestions
        .near(own.path())
        .filter(other -> link.target().contains(own.path().value()))
        .map(other -> link.target().replace(own.path().value(), other.value()));
  }

  private Verdict local(Document document, Link link, Destination destination) {
    Optional<Verdict> broken = Optional.empty();
    for (Hit hit : (Iterable<Hit>) search.find(document, destination.path())::iterator) {
      Verdict verdict = found(link, destination, hit);
      if (verdict.outcome() != Outcome.BROKEN_ANCHOR) {
        return verdict;
      }
      broken = broken.or(() -> Optional.of(verdict));
    }
    return broken.orElseGet(() -> missing(document, link, destination));
  }

  private Verdict found(Link link, Destination destination, Hit hit) {
    Verdict verdict = found(link, destination, hit.target());
    return hit.site().map(verdict::on).orElse(verdict);
  }

  private Verdict missing(Document document, Link link, Destination destination) {
    Kind kind = kindOf(link, destination);
    String path = destination.path();
    Optional<RepoPath> meant =
        destination.form() == Destination.Form.ROOTED
            ? RepoPath.of(path)
            : document.path().parent().resolve(path);
    if (forge.isPage(path, meant)) {
      return forgePage(link, destination);
    }
    Optional<RepoPath> other = meant.flatMap(paths::inOtherCase);
    if (other.isPresent()) {
      return wrongCase(document, link, destination, other.get());
    }
    if (mayBeThere(document, path) || meant.filter(this::isNotKept).isPresent()) {
      return Verdict.unknown(kind);
    }
    return meant
        .map(target -> Verdict.broken(kind, intended(document, path, target)))
        .orElseGet(() -> Verdict.outside(kind));
  }

  /** Another path, or the same name as a place of this document, of which only the sign lacks. */
  private Optional<String> intended(Document document, String path, RepoPath meant) {
    return places
        .called(document, path)
        .or(() -> suggestions.forPath(document.path(), path, meant));
  }

  private boolean isNotKept(RepoPath path) {
    return uncollected.mayHold(path) || uncollected.mayBeMade(path);
  }

  /** Its runs may still be listed, but nobody can start it any more. */
  private Verdict lost(RepoPath workflow) {
    return Verdict.broken(Kind.SCRIPT, suggestions.near(workflow).map(RepoPath::value));
  }

  private Verdict forgePage(Link link, Destination destination) {
    Optional<RepoPath> workflow = forge.lostWorkflow(ForgeRoutes.below(destination.path()));
    if (workflow.isPresent()) {
      return lost(workflow.get());
    }
    Verdict elsewhere = Verdict.external(Kind.WEB, address(destination));
    return forge
        .file(destination.path())
        .filter(any -> scm.isPresent())
        .map(file -> ownFile(file, link, elsewhere))
        .orElse(elsewhere);
  }

  /** Where the repository is known, a page of its forge has an address. */
  private String address(Destination destination) {
    return scm.map(known -> known.repository() + "/" + ForgeRoutes.below(destination.path()))
        .orElse(destination.path());
  }

  private boolean mayBeThere(Document document, String path) {
    return labels.contains(path)
        || TemplatePaths.hold(document.path())
        || search.mayBeServed(document, path);
  }

  private Verdict wrongCase(Document document, Link link, Destination destination, RepoPath other) {
    String fragment = destination.fragment().map(text -> "#" + text).orElse("");
    String hint = spelled(document, destination, other) + fragment;
    Target target = paths.target(other);
    return Verdict.wrongCase(found(link, destination, target).kind(), target, hint);
  }

  /** A name that differs only in how its accents are composed cannot be told by its looks. */
  private static String spelled(Document document, Destination destination, RepoPath other) {
    return composed(destination.path()).endsWith(composed(other.name()))
        ? RelativeLink.inAscii(document.path(), other)
        : RelativeLink.from(document.path(), other);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private Verdict found(Link link, Destination destination, Target target) {
    return target.match(
        doc -> foundDocument(link, destination, doc),
        code -> foundFile(link, destination, code),
        web -> Verdict.resolved(Kind.WEB, web),
        elsewhere -> Verdict.resolved(Kind.DOCUMENT, elsewhere));
  }

  private Verdict foundDocument(Link link, Destination destination, Target.Doc doc) {
    Document document = paths.document(doc.path()).orElseThrow();
    return link.isImage() || destination.fragment().isEmpty()
        ? Verdict.resolved(link.isImage() ? Kind.IMAGE : Kind.DOCUMENT, doc)
        : places.in(document, destination.fragment().get());
  }

  private Verdict foundFile(Link link, Destination destination, Target.Code code) {
    Target place = new Target.Code(code.path(), destination.fragment(), code.folder());
    Verdict found = Verdict.resolved(link.isImage() ? Kind.IMAGE : Kind.FILE, place);
    return link.isImage() || code.folder() || TemplatePaths.hold(code.path())
        ? found
        : destination
            .fragment()
            .flatMap(name -> pages.apply(code.path()).map(page -> places.in(page, name)))
            .filter(at -> at.outcome() == Outcome.BROKEN_ANCHOR)
            .map(at -> new Verdict(at.kind(), at.outcome(), Optional.of(place), at.hint()))
            .orElse(found);
  }

  private static Kind kindOf(Link link, Destination destination) {
    if (link.isImage()) {
      return Kind.IMAGE;
    }
    return looksLikeAPage(destination.path()) ? Kind.DOCUMENT : Kind.FILE;
  }

  private static boolean looksLikeAPage(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.indexOf('.') < 0
        || name.endsWith(".html")
        || name.endsWith(".md")
        || name.endsWith(".markdown");
  }
}
