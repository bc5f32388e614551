package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.site.Sites;
import io.github.handbookmaven.source.ProjectTree;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Signs that documents are published by a generator whose rules are not modelled: its configuration
 * above them, or a way of writing that only makes sense on a site. Where it serves what, is
 * guessed.
 */
final class GeneratorSigns {

  /**
   * Files that only a project has whose documents a generator serves. The map of addresses is
   * gi-docgen's, which serves pages of classes beside the documents and all pictures from one
   * folder.
   */
  private static final Set<String> CONFIGURATIONS =
      Set.of(
          "astro.config.mjs",
          "astro.config.ts",
          ".eleventy.js",
          "eleventy.config.js",
          "eleventy.config.mjs",
          "gatsby-config.js",
          "gatsby-config.ts",
          "_quarto.yml",
          ".order",
          "book.json",
          "docfx.json",
          "docs.json",
          "mint.json",
          "retype.yml",
          "zensical.toml",
          "zola.toml",
          "hexo.config.js",
          "theme.config.jsx",
          "nuxt.config.ts",
          "next.config.js",
          ".nojekyll",
          "urlmap.js",
          "CNAME");

  /** Folders beside or in those of the documents whose files are served from the site's root. */
  private static final List<String> STATIC_FOLDERS =
      List.of("static", "public", "resources", "assets", "images", "img", "apt", "xdoc", "fml");

  /** {@code % Title} above a text: Pandoc and rustdoc make a page of it, all others show it. */
  private static final String TITLE_BLOCK = "% ";

  private final ProjectTree tree;
  private final Vaults vaults;
  private final Map<RepoPath, Boolean> configured = new HashMap<>();

  /**
   * Looks for signs.
   *
   * @param paths what stands where
   * @param sites known sites, of which some keep their pages where nobody can tell
   */
  GeneratorSigns(PathLookup paths, Sites sites) {
    this.tree = paths.tree();
    this.vaults = new Vaults(tree);
    sites.all().stream()
        .filter(site -> site.content().isEmpty())
        .forEach(site -> configured.put(site.folder(), true));
  }

  /**
   * Whether a generator seems to publish a document.
   *
   * @param document the document
   * @return true where one sign is there
   */
  boolean isGenerated(Document document) {
    return isWrittenForAGenerator(document) || isConfigured(document.path().parent());
  }

  private static boolean isWrittenForAGenerator(Document document) {
    String name = document.path().name();
    return name.contains(".html.")
        || name.endsWith(".erb")
        || document.text().startsWith(TITLE_BLOCK)
        || !document.metadata().identity().permalinks().isEmpty();
  }

  private boolean isConfigured(RepoPath folder) {
    Boolean known = configured.get(folder);
    if (known == null) {
      boolean isHere =
          CONFIGURATIONS.stream().map(folder::child).anyMatch(tree::isFile) || vaults.isOne(folder);
      known = isHere || !folder.equals(RepoPath.ROOT) && isConfigured(folder.parent());
      configured.put(folder, known);
    }
    return known;
  }

  /**
   * Where a link could lead on a site nobody here knows: from each folder above the document, from
   * the folder the page itself is served as, from folders of static files, by its name in a vault.
   *
   * @param document where the link stands
   * @param path as written
   * @return candidates, the nearest first
   */
  Stream<RepoPath> candidates(Document document, String path) {
    if (!path.startsWith("/") && !isGenerated(document)) {
      return Stream.empty();
    }
    Set<RepoPath> roots = new LinkedHashSet<>();
    RepoPath folder = document.path().parent();
    while (roots.add(folder)) {
      STATIC_FOLDERS.stream().map(folder::child).filter(tree::isFolder).forEach(roots::add);
      folder = folder.parent();
    }
    Optional<RepoPath> asFolder =
        path.startsWith("/")
            ? Optional.empty()
            : new RepoPath(document.path().withoutMarkdownExtension()).resolve(path);
    // A wiki writes a blank in a page's title as a hyphen in its file's name.
    Stream<String> spelled = Stream.of(path, path.replace(' ', '-')).distinct();
    Stream<RepoPath> told =
        spelled.flatMap(each -> roots.stream().flatMap(root -> root.resolve(each).stream()));
    return Stream.of(asFolder.stream(), told, vaults.named(document.path().parent(), path))
        .flatMap(candidates -> candidates);
  }

  /**
   * Whether the folder a path tells from a site's root is there, for some root above the document.
   *
   * @param document where the link stands
   * @param path as written, with leading slash, leading nowhere
   * @return true where the page itself is what is missing
   */
  boolean hasFolderOf(Document document, String path) {
    return candidates(document, path).map(RepoPath::parent).anyMatch(tree::isFolder);
  }

  /**
   * Whether such a site may serve what is not here: its own routes have no file's extension, and
   * beside its pages may stand those of other sites.
   *
   * @param document where the link stands
   * @param path as written, leading nowhere
   * @return true where its absence cannot be known
   */
  boolean mayServe(Document document, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean isPage = name.indexOf('.') < 0 || name.endsWith(".html") || name.endsWith(".md");
    boolean isRoute = isPage && !name.endsWith(".md");
    boolean hasFolder =
        document
            .path()
            .parent()
            .resolve(path)
            .filter(target -> tree.isFolder(target.parent()))
            .isPresent();
    return isRoute || !hasFolder && (isPage || path.startsWith("../"));
  }
}
