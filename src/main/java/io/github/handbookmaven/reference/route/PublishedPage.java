package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import io.github.handbookmaven.site.SiteGenerator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document as a page of its site: what its links ask for there. */
public final class PublishedPage {

  /** A folder named for one state of the documentation among several. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:[\\w.]+-)?(?:latest|next|nightly|stable|unreleased|unstable|snapshot)"
              + "|v?\\d++(?:\\.(?:\\d++|x))*+(?:[-.]?(?:rc|beta|alpha|snapshot|final|release)[.\\d-]*)?",
          Pattern.CASE_INSENSITIVE);

  /** A name without a folder and without an extension that files have. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?!.*\\.(?:md|markdown|html?|rst|ipynb|png|jpe?g|gif|svg|webp|pdf|zip|py|sh|ya?ml|json|txt|csv)$)"
              + "[^/\\s]+");

  /** Where web frameworks keep their routes: Rails, Django, Laravel. */
  private static final Set<String> APPLICATIONS =
      Set.of("config/routes.rb", "manage.py", "artisan");

  /** What no label that people write by hand looks like: a class, a key of a schema. */
  private static final Pattern OBJECT = Pattern.compile("[.:_\\p{Lu}]");

  private static final Set<String> INDEX_PAGES = Set.of("index", "_index", "readme");

  private final Site site;
  private final Layout layout;
  private final SiteSources sources;
  private final boolean isPermalinked;
  private final Set<String> folders = new LinkedHashSet<>();
  private final RepoPath content;
  private final Document document;

  PublishedPage(
      Site site, Layout layout, Document document, boolean isPermalinked, SiteSources sources) {
    this.site = site;
    this.layout = layout;
    this.document = document;
    this.isPermalinked = isPermalinked;
    this.sources = sources;
    this.content =
        site.content().stream()
            .filter(document.path()::isWithin)
            .reduce((one, other) -> one.isWithin(other) ? one : other)
            .orElse(site.folder());
    ownAddresses().forEach(this::addFolders);
    layout.mounts().stream()
        .filter(mount -> document.path().isWithin(mount.folder()))
        .map(mount -> mount.address(document.path()))
        .map(address -> new RepoPath(address).withoutMarkdownExtension())
        .forEach(this::addPage);
    if (layout.startsAtRoot()) {
      folders.add("");
    }
  }

  /** What the page says of its own address in front matter. */
  private Stream<String> ownAddresses() {
    return document.metadata().identity().permalinks().stream()
        .map(Located::value)
        .filter(permalink -> permalink.indexOf('/') >= 0 || permalink.endsWith(".html"));
  }

  private void addFolders(String permalink) {
    String address = Addresses.plain(permalink);
    folders.add(permalink.endsWith("/") ? address : Addresses.parent(address));
    folders.add(Addresses.parent(address));
    if (layout.style() == Layout.Style.FOLDERS) {
      folders.add(address);
    }
  }

  /** A page that speaks for its folder is also served without a slash, one level higher. */
  private void addPage(String address) {
    String folder = Addresses.parent(address);
    folders.add(folder);
    String name = address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (INDEX_PAGES.contains(name)) {
      folders.add(Addresses.parent(folder));
    } else if (layout.style() == Layout.Style.FOLDERS) {
      folders.add(address);
    }
  }

  /**
   * What makes the site.
   *
   * @return the generator
   */
  public SiteGenerator generator() {
    return site.generator();
  }

  /**
   * What a link asks the site for.
   *
   * @param path as written, decoded, without query and fragment
   * @return addresses from the site's root, without slashes at the ends, in the order they are
   *     tried
   */
  public Stream<String> addresses(String path) {
    return path.startsWith("/") ? rooted(path) : relative(path);
  }

  private Stream<String> relative(String path) {
    return folders.stream().map(folder -> Addresses.follow(folder, path)).distinct();
  }

  /** The site may be served below a folder of its host, which nobody but the host need know. */
  private Stream<String> rooted(String path) {
    String address = Addresses.plain(path);
    int slash = address.indexOf('/');
    return slash < 0
        ? Stream.of(address)
        : Stream.of(address, address.substring(slash + 1)).distinct();
  }

  /**
   * The files a link may mean.
   *
   * @param path as written, decoded, without query and fragment
   * @return each with the extension the link names, be it there or not
   */
  public Stream<RepoPath> files(String path) {
    return addresses(path).flatMap(this::filesAt).distinct();
  }

  private Stream<RepoPath> filesAt(String address) {
    return layout.mounts().stream().flatMap(mount -> mount.file(address).stream());
  }

  /**
   * Whether the site may serve what no source holds: another version, another site beside this one,
   * a page the build writes.
   *
   * @param path as written, decoded, without query and fragment, leading to no file
   * @return true where its absence cannot be known
   */
  public boolean mayServe(String path) {
    return isPattern(path)
        || leadsToAnotherVersion(path)
        || leadsBesideTheSite(path)
        || isWritten(path)
        || mayBeALabel(path)
        || leadsToAnApplication(path)
        || leadsToAWrittenPage(path);
  }

  /** Navigation may name all pages of a folder. */
  private static boolean isPattern(String path) {
    return path.indexOf('*') >= 0;
  }

  private boolean isWritten(String path) {
    return addresses(path).anyMatch(layout.mayWrite());
  }

  /** A folder, or a page without extension, named for a version that is not here. */
  private boolean leadsToAnotherVersion(String path) {
    List<String> segments = List.of(path.split("/"));
    return IntStream.range(0, segments.size())
        .filter(index -> isVersion(segments.get(index)))
        .mapToObj(index -> String.join("/", segments.subList(0, index + 1)))
        .anyMatch(folder -> files(folder).noneMatch(sources.tree()::isFolder));
  }

  private boolean isVersion(String segment) {
    return VERSION.matcher(segment).matches();
  }

  /** Told from above the site's own pages, where the repository has no folder it could stand in. */
  private boolean leadsBesideTheSite(String path) {
    boolean climbs = folders.stream().allMatch(folder -> Addresses.climbsOut(folder, path));
    if (path.startsWith("/") || !isPage(path) || !climbs) {
      return false;
    }
    Optional<RepoPath> above = document.path().parent().resolve(path).map(RepoPath::parent);
    boolean isInTheProject = above.filter(sources.tree()::isFolder).isPresent();
    return !isInTheProject || !isSource(path) && content.isWithin(above.get());
  }

  /** The pages of an application in the same repository are served from the same host. */
  private boolean leadsToAnApplication(String path) {
    return path.startsWith("/")
        && lastSegment(path).indexOf('.') < 0
        && !site.folder().equals(RepoPath.ROOT)
        && APPLICATIONS.stream().map(RepoPath::new).anyMatch(sources.tree()::isFile);
  }

  /** Such pages stand in folders of their own, or are told by an address that names no file. */
  private boolean leadsToAWrittenPage(String path) {
    if (isSource(path)) {
      return (layout.writesPages() || isDeclared(path)) && !hasKnownFolder(path);
    }
    if (!isPage(path)) {
      return path.startsWith("/") && !hasKnownFolder(path);
    }
    boolean namesAFolder = lastSegment(path).indexOf('.') < 0;
    return isPermalinked || layout.writesPages() && namesAFolder || !hasKnownFolder(path);
  }

  /** The navigation names it: a script or a plugin brings it along. */
  private boolean isDeclared(String path) {
    return addresses(path).anyMatch(site.declared()::contains);
  }

  /** Sphinx also looks for a label, which an extension may have made or another project holds. */
  private boolean mayBeALabel(String path) {
    return site.generator() == SiteGenerator.SPHINX
        && LABEL.matcher(path).matches()
        && (OBJECT.matcher(path).find() || layout.knowsOtherLabels());
  }

  private boolean hasKnownFolder(String path) {
    return addresses(path)
        .filter(address -> !path.startsWith("/") || address.indexOf('/') >= 0)
        .flatMap(this::filesAt)
        .anyMatch(file -> sources.tree().isFolder(file.parent()) && !file.parent().equals(file));
  }

  private static boolean isSource(String path) {
    String name = lastSegment(path);
    return !new RepoPath(name).withoutMarkdownExtension().equals(name);
  }

  private static boolean isPage(String path) {
    String name = lastSegment(path).toLowerCase(Locale.ROOT);
    return name.indexOf('.') < 0
        || name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".md")
        || name.endsWith(".markdown");
  }

  private static String lastSegment(String path) {
    String plain = Addresses.plain(path);
    return plain.substring(plain.lastIndexOf('/') + 1);
  }
}
