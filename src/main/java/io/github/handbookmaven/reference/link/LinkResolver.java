package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.AnchorLookup;
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
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Follows the links of documents: as GitHub does, then as site generators do. */
public final class LinkResolver {

  /** Pages of a forge that people reach by climbing out of the repository's files. */
  private static final Pattern WEB_ROUTE =
      Pattern.compile(
          "(?:\\.?/)?(?:\\.\\./)+(?:(?:-|blob|tree|raw|wikis?)(?:/.*)?"
              + "|(?:issues|pulls?|releases|actions|discussions|projects|security|compare|commits?"
              + "|milestones?|labels|tags|branches|graphs|packages|pkgs|stargazers|network|settings"
              + "|merge_requests|pipelines)(?:/(?!.*\\.(?:md|markdown)$).*)?)");

  /** Lines of a file, as forges name them. */
  private static final Pattern LINES = Pattern.compile("L\\d+(?:C\\d+)?(?:-L?\\d+(?:C\\d+)?)?");

  private final PathLookup paths;
  private final AnchorLookup anchors = new AnchorLookup();
  private final SiteRoutes site;
  private final Suggestions suggestions;
  private final DocumentIndex names;
  private final FilesOutsideTheTree uncollected;
  private final Optional<ScmLinks> scm;
  private final OtherVersions versions;

  /**
   * Makes a resolver.
   *
   * @param paths what stands where
   * @param names what documents are called
   * @param settings facts of the project
   * @param uncollected what is not in the tree although it is there
   */
  public LinkResolver(
      PathLookup paths,
      DocumentIndex names,
      ReferenceSettings settings,
      FilesOutsideTheTree uncollected) {
    this.paths = paths;
    this.names = names;
    this.site = new SiteRoutes(paths);
    this.suggestions = new Suggestions(paths);
    this.scm = settings.scm();
    this.versions = settings.versions();
    this.uncollected = uncollected;
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
    Verdict verdict = follow(document, link);
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
    return switch (destination.form()) {
      case EMPTY -> empty(link, destination);
      case TEMPLATED -> Verdict.unknown(kindOf(link, destination));
      case EXTERNAL -> external(link, destination);
      case FRAGMENT -> anchor(document, destination.fragment().orElse(""));
      case ROOTED -> rooted(document, link, destination);
      case RELATIVE -> relative(document, link, destination);
    };
  }

  /** {@code [](){#place}} names a place and is no link. */
  private static Verdict empty(Link link, Destination destination) {
    Kind kind = kindOf(link, destination);
    return link.text().isEmpty() && !link.isImage()
        ? Verdict.unknown(kind)
        : Verdict.broken(kind, Optional.empty());
  }

  private Verdict external(Link link, Destination destination) {
    Kind kind = link.isImage() ? Kind.IMAGE : Kind.WEB;
    Verdict elsewhere = Verdict.external(kind, destination.path());
    return scm.flatMap(links -> links.own(destination.path()))
        .map(own -> ownFile(own, link, elsewhere))
        .orElse(elsewhere);
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

  private Verdict rooted(Document document, Link link, Destination destination) {
    List<RepoPath> candidates = site.rooted(document, destination.path()).toList();
    return firstFound(candidates.stream())
        .or(() -> served(destination.path()))
        .or(() -> lowerCased(candidates.stream()))
        .map(target -> found(link, destination, target))
        .orElseGet(() -> missingRooted(document, link, destination));
  }

  private Verdict missingRooted(Document document, Link link, Destination destination) {
    return site.isGenerated()
        ? Verdict.unknown(kindOf(link, destination))
        : missing(document, link, destination);
  }

  private Verdict relative(Document document, Link link, Destination destination) {
    String path = destination.path();
    Optional<RepoPath> github = document.path().parent().resolve(path);
    return firstFound(Stream.concat(github.stream(), site.relative(document, path)))
        .or(() -> servedBeside(document, path))
        .or(() -> lowerCased(site.relative(document, path)))
        .or(() -> routed(Stream.concat(github.stream(), site.relative(document, path))))
        .map(target -> found(link, destination, target))
        .orElseGet(() -> missing(document, link, destination));
  }

  private Optional<Target> firstFound(Stream<RepoPath> candidates) {
    return candidates.map(paths::find).flatMap(Optional::stream).findFirst();
  }

  private Optional<Target> served(String url) {
    return names.servedAt(url).map(paths::target);
  }

  private Optional<Target> servedBeside(Document document, String path) {
    return document
        .path()
        .parent()
        .resolve(path)
        .flatMap(target -> served(target.value()).or(() -> servedBelowRoot(document, target)));
  }

  private Optional<Target> servedBelowRoot(Document document, RepoPath target) {
    return target.isWithin(document.root())
        ? served(target.below(document.root()))
        : Optional.empty();
  }

  /** Generators lower-case their routes, whatever the files are called. */
  private Optional<Target> lowerCased(Stream<RepoPath> candidates) {
    return site.isGenerated()
        ? candidates
            .filter(path -> path.name().indexOf('.') < 0)
            .map(paths::inOtherCase)
            .flatMap(Optional::stream)
            .findFirst()
            .map(paths::target)
        : Optional.empty();
  }

  private Optional<Target> routed(Stream<RepoPath> candidates) {
    return site.isGenerated()
        ? candidates
            .filter(path -> path.name().indexOf('.') < 0)
            .map(paths::routed)
            .flatMap(Optional::stream)
            .findFirst()
            .map(paths::target)
        : Optional.empty();
  }

  private Verdict missing(Document document, Link link, Destination destination) {
    Kind kind = kindOf(link, destination);
    String path = destination.path();
    Optional<RepoPath> meant =
        destination.form() == Destination.Form.ROOTED
            ? RepoPath.of(path)
            : document.path().parent().resolve(path);
    if (meant.isEmpty()) {
      return WEB_ROUTE.matcher(path).matches()
          ? Verdict.external(Kind.WEB, path)
          : Verdict.outside(kind);
    }
    if (isServedByOthers(document, path)
        || uncollected.mayHold(meant.get())
        || site.isLabel(path)) {
      return Verdict.unknown(kind);
    }
    return paths
        .inOtherCase(meant.get())
        .map(other -> wrongCase(document, link, destination, other))
        .orElseGet(
            () -> Verdict.broken(kind, suggestions.forPath(document.path(), path, meant.get())));
  }

  /** Pages that the site writes itself, and folders of a site, which need not be folders here. */
  private boolean isServedByOthers(Document document, String path) {
    return site.isMavenReport(document, path) || site.isGenerated() && path.endsWith("/");
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
        code -> {
          Target.Code place = new Target.Code(code.path(), destination.fragment(), code.folder());
          return Verdict.resolved(link.isImage() ? Kind.IMAGE : Kind.FILE, place);
        },
        web -> Verdict.resolved(Kind.WEB, web));
  }

  private Verdict foundDocument(Link link, Destination destination, Target.Doc doc) {
    Document document = paths.document(doc.path()).orElseThrow();
    return link.isImage() || destination.fragment().isEmpty()
        ? Verdict.resolved(link.isImage() ? Kind.IMAGE : Kind.DOCUMENT, doc)
        : anchor(document, destination.fragment().get());
  }

  private Verdict anchor(Document document, String fragment) {
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
