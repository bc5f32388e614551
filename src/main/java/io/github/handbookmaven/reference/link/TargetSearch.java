package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.reference.Destination;
import io.github.handbookmaven.reference.DocumentIndex;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.reference.route.Pieces;
import io.github.handbookmaven.reference.route.PublishedPage;
import io.github.handbookmaven.reference.route.SiteRoutes;
import io.github.handbookmaven.site.SiteGenerator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a link's path leads to: first as GitHub does, then as the generator of the document's
 * site does, at last where the document is only a piece of others.
 */
final class TargetSearch {

  /**
   * What was found.
   *
   * @param target the file, folder or page
   * @param site the site on which alone it is found; empty where GitHub finds it
   */
  record Hit(Target target, Optional<String> site) {}

  /** What a page has in common with the text it is made of. */
  private record Called(String file, String title) {
    static Called of(Document document) {
      return new Called(document.path().name(), document.title().text());
    }
  }

  /** Of hundreds of one name and title, none is made of another. */
  private static final int MOST_NAMESAKES = 20;

  /** Of a page that has a title, people seldom begin so deep. */
  private static final int DEEP = 4;

  private final PathLookup paths;
  private final DocumentIndex names;
  private final SiteRoutes routes;
  private final GeneratorSigns signs;
  private final Pieces pieces;
  private final Map<RepoPath, Optional<PublishedPage>> pages = new HashMap<>();
  private final Map<Called, List<Document>> byName;

  /**
   * Makes a search.
   *
   * @param paths what stands where
   * @param names what documents are called
   * @param routes how sites read links
   */
  TargetSearch(PathLookup paths, DocumentIndex names, SiteRoutes routes) {
    this.paths = paths;
    this.names = names;
    this.routes = routes;
    this.signs = new GeneratorSigns(paths, routes.sites());
    this.pieces = routes.pieces();
    this.byName = paths.documents().stream().collect(Collectors.groupingBy(Called::of));
  }

  /**
   * Follows a path, by every reading there is.
   *
   * @param document where the link stands
   * @param path as written, decoded, without query and fragment
   * @return what each reading leads to, GitHub's first, found when it is asked for; empty where
   *     none leads anywhere
   */
  Stream<Hit> find(Document document, String path) {
    Supplier<Stream<Hit>> forge =
        () -> onForge(document, path).map(target -> new Hit(target, Optional.empty())).stream();
    return Stream.<Supplier<Stream<Hit>>>of(
            forge,
            () -> onSite(document, path),
            () -> from(usersOf(document), path, "the page that includes it").stream(),
            () -> from(pagesMadeOf(document, path), path, "the page that is made of it").stream())
        .flatMap(Supplier::get);
  }

  private static Optional<RepoPath> meant(Document document, String path) {
    return path.startsWith("/") ? RepoPath.of(path) : document.path().parent().resolve(path);
  }

  private Optional<Target> onForge(Document document, String path) {
    return meant(document, path).flatMap(paths::written);
  }

  private Stream<Hit> onSite(Document document, String path) {
    Optional<PublishedPage> page = page(document);
    String site =
        page.map(PublishedPage::generator).map(SiteGenerator::title).orElse("its own site");
    Supplier<Stream<Target>> known = () -> page.stream().flatMap(found -> onKnownSite(found, path));
    return Stream.<Supplier<Stream<Target>>>of(known, () -> onAnySite(document, path).stream())
        .flatMap(Supplier::get)
        .map(found -> new Hit(found, Optional.of(site)));
  }

  private Optional<PublishedPage> page(Document document) {
    return pages.computeIfAbsent(document.path(), any -> routes.of(document));
  }

  /**
   * Whether a generator publishes a document.
   *
   * @param document the document
   * @param generator the generator
   * @return false also where no site is known to publish it
   */
  boolean isPageOf(Document document, SiteGenerator generator) {
    return page(document).filter(found -> found.generator() == generator).isPresent();
  }

  private Stream<Target> onKnownSite(PublishedPage page, String path) {
    Supplier<Stream<Target>> files =
        () -> page.files(path).flatMap(file -> paths.find(file).stream());
    Supplier<Stream<Target>> addresses =
        () -> page.addresses(path).flatMap(url -> names.servedAt(url).stream()).map(paths::target);
    return Stream.<Supplier<Stream<Target>>>of(
            files, addresses, () -> byRoute(page.files(path), path).stream())
        .flatMap(Supplier::get);
  }

  private Optional<Target> first(Stream<RepoPath> candidates) {
    return candidates.flatMap(path -> paths.find(path).stream()).findFirst();
  }

  /** Generators lower-case their routes and drop the numbers that order pages. */
  private Optional<Target> byRoute(Stream<RepoPath> candidates, String written) {
    return candidates
        .filter(path -> written.endsWith("/") || path.name().indexOf('.') < 0)
        .flatMap(path -> paths.inOtherCase(path).or(() -> paths.routed(path)).stream())
        .findFirst()
        .map(paths::target);
  }

  /** Whatever makes pages of a document that no known site publishes. */
  private Optional<Target> onAnySite(Document document, String path) {
    return first(meant(document, path).stream())
        .or(() -> served(document, path))
        .or(() -> fromItsOwnFolder(document, path))
        .or(() -> first(signs.candidates(document, path)))
        .or(() -> isGenerated(document) ? byRoute(loose(document, path), path) : Optional.empty());
  }

  /** {@code ../restore/}, where each page is served as a folder: no file is written like that. */
  private Optional<Target> fromItsOwnFolder(Document document, String path) {
    return path.startsWith("../") && path.endsWith("/")
        ? new RepoPath(document.path().withoutMarkdownExtension())
            .resolve(path)
            .flatMap(paths::find)
            .filter(target -> target.document().isPresent())
        : Optional.empty();
  }

  private Stream<RepoPath> loose(Document document, String path) {
    return Stream.concat(meant(document, path).stream(), signs.candidates(document, path));
  }

  private Optional<Target> served(Document document, String path) {
    Stream<String> below =
        meant(document, path).stream()
            .filter(target -> target.isWithin(document.root()))
            .map(target -> target.below(document.root()));
    return Stream.concat(meant(document, path).stream().map(RepoPath::value), below)
        .flatMap(url -> names.servedAt(url).stream())
        .findFirst()
        .map(paths::target);
  }

  private Optional<Hit> from(Stream<Document> others, String path, String where) {
    return others
        .flatMap(
            other ->
                Stream.concat(onForge(other, path).stream(), onSite(other, path).map(Hit::target)))
        .findFirst()
        .map(target -> new Hit(target, Optional.of(where)));
  }

  /**
   * The pages of a site that have name, title and link of a document beside it: a tool makes them
   * of it, so its links are written as the pages need them.
   */
  private Stream<Document> pagesMadeOf(Document source, String path) {
    return page(source).isPresent()
        ? Stream.empty()
        : byName.get(Called.of(source)).stream()
            .filter(other -> !other.path().equals(source.path()))
            .limit(MOST_NAMESAKES)
            .filter(other -> page(other).isPresent() && hasLink(other, path));
  }

  private static boolean hasLink(Document document, String path) {
    return document.links().stream()
        .anyMatch(link -> Destination.parse(link.target()).path().equals(path));
  }

  /**
   * The documents a document is a piece of.
   *
   * @param piece the document
   * @return those that are known
   */
  Stream<Document> usersOf(Document piece) {
    return pieces.usersOf(piece.path()).stream().filter(user -> !user.path().equals(piece.path()));
  }

  /**
   * Whether a document is only seen as part of pages nobody here knows: a side bar, a cover.
   *
   * @param document the document
   * @return true where its fragments name places of those pages
   */
  boolean isShownElsewhere(Document document) {
    String name = document.path().name();
    return name.startsWith("_") && !name.startsWith("_index") || isUsedByNobodyKnown(document);
  }

  /**
   * Whether something may be there although no source holds it.
   *
   * @param document where the link stands
   * @param path as written, leading nowhere
   * @return true where nobody here can tell
   */
  boolean mayBeServed(Document document, String path) {
    return isUsedByNobodyKnown(document)
        || isContentsOfNothingHere(document)
        || page(document)
            .map(found -> found.mayServe(path) || mayBeAnAlias(found, path))
            .orElseGet(() -> isForeignRoute(document, path) || isGuessed(document, path));
  }

  /** The contents of a book whose pages all stand elsewhere, or are yet to be made. */
  private boolean isContentsOfNothingHere(Document document) {
    return document.path().name().equals("SUMMARY.md")
        && document.links().stream()
            .map(link -> Destination.parse(link.target()).path())
            .filter(path -> !path.isEmpty())
            .noneMatch(path -> onForge(document, path).isPresent());
  }

  /** Pages that are no part of the handbook are not read, and may have had other addresses. */
  private boolean mayBeAnAlias(PublishedPage page, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return page.generator().letsPagesNameAddresses()
        && name.indexOf('.') < 0
        && page.files(path).map(RepoPath::parent).anyMatch(paths::holdsUnreadPages);
  }

  private boolean isGuessed(Document document, String path) {
    return !path.startsWith("/") && signs.isGenerated(document) && signs.mayServe(document, path);
  }

  private boolean isUsedByNobodyKnown(Document document) {
    return (pieces.isPiece(document.path()) || isPartOfAPage(document))
        && pieces.usersOf(document.path()).isEmpty();
  }

  /** A text whose headings all stand deep below a page's title is put into pages that have one. */
  private static boolean isPartOfAPage(Document document) {
    IntSummaryStatistics levels =
        document.sections().stream()
            .mapToInt(Section::level)
            .filter(level -> level > 0)
            .summaryStatistics();
    return levels.getCount() > 0 && levels.getMin() >= DEEP;
  }

  /** From a site's root to something that is no source, in a folder that the project lacks. */
  private boolean isForeignRoute(Document document, String path) {
    boolean namesFolders = path.indexOf('/', 1) > 0;
    return path.startsWith("/")
        && !path.endsWith(".md")
        && !(namesFolders && signs.hasFolderOf(document, path));
  }

  /** Whether something makes pages of the document, known or not. */
  private boolean isGenerated(Document document) {
    return page(document).isPresent() || signs.isGenerated(document);
  }
}
