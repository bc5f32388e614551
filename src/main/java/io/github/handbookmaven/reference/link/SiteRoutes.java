package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Destination;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.source.ProjectTree;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where site generators look for what a link names, beside where GitHub does. */
final class SiteRoutes {

  /** Files that only a project has whose documents a generator serves. */
  private static final Set<String> CONFIGURATIONS =
      Set.of(
          "_config.yml",
          "mkdocs.yml",
          "mkdocs.yaml",
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "docusaurus.config.js",
          "docusaurus.config.ts",
          "antora.yml",
          "book.toml",
          "astro.config.mjs",
          "astro.config.ts",
          ".eleventy.js",
          "eleventy.config.js",
          "gatsby-config.js",
          "tech-docs.yml",
          "zola.toml",
          "_sidebar.md",
          "SUMMARY.md",
          "site.xml",
          "conf.py",
          "_index.md",
          "_quarto.yml",
          ".order",
          ".gitbook.yaml",
          ".readthedocs.yaml",
          ".readthedocs.yml",
          "book.json",
          "docfx.json",
          "docs.json",
          "mint.json",
          "retype.yml",
          "zensical.toml");

  /** Folders of generators that keep their configuration hidden. */
  private static final Pattern CONFIGURATION_FOLDER =
      Pattern.compile("(?:.*/)?\\.(?:vitepress|vuepress|docusaurus|obsidian|honkit)/.*");

  /** Folders beside the documents whose files a generator serves from the site's root. */
  private static final List<String> STATIC_FOLDERS =
      List.of("static", "public", "resources", "assets", "apt", "xdoc", "fml", "asciidoc");

  /** What the Maven site writes itself. */
  private static final Pattern MAVEN_REPORTS =
      Pattern.compile(
          "(?:.*/)?(?:apidocs|testapidocs|xref|xref-test|jacoco|jacoco-it|cobertura|handbook)(?:/.*)?"
              + "|(?:.*/)?(?:index|project-info|project-reports|summary|team|team-list|licenses?"
              + "|scm|source-repository|issue-management|issue-tracking|ci-management|integration"
              + "|dependencies|dependency-[a-z-]+|distribution-management|plugins|plugin-[a-z-]+"
              + "|mailing-lists|mail-lists|modules|help-mojo|[\\w-]+-mojo|[\\w-]+-report|surefire"
              + "|failsafe|checkstyle|pmd|cpd|spotbugs|taglist|changes|procedure-freshness"
              + "|procedure-cross-reference)\\.html");

  /** MyST names places in any document: {@code (label)=}. */
  private static final Pattern LABEL =
      Pattern.compile("^\\s*\\(([^()\\s]+)\\)=\\s*$", Pattern.MULTILINE);

  private final Set<RepoPath> contentRoots = new LinkedHashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final boolean generated;

  /**
   * Looks for the signs of a generator.
   *
   * @param paths what stands where
   */
  SiteRoutes(PathLookup paths) {
    ProjectTree tree = paths.tree();
    Set<RepoPath> roots = new TreeSet<>();
    paths.documents().forEach(document -> roots.add(document.root()));
    contentRoots.add(RepoPath.ROOT);
    roots.forEach(this::addWithParents);
    for (RepoPath root : List.copyOf(contentRoots)) {
      STATIC_FOLDERS.stream().map(root::child).filter(tree::isFolder).forEach(contentRoots::add);
    }
    paths.documents().forEach(document -> addLabels(document.text()));
    generated =
        CONFIGURATIONS.stream().anyMatch(name -> !tree.named(name).isEmpty())
            || tree.files().stream()
                .anyMatch(file -> CONFIGURATION_FOLDER.matcher(file.value()).matches())
            || paths.documents().stream().anyMatch(SiteRoutes::isWrittenForAGenerator)
            || paths.documents().stream()
                .anyMatch(document -> linksToAPageOfASite(document, paths));
  }

  private void addLabels(String text) {
    if (text.contains(")=")) {
      LABEL.matcher(text).results().forEach(label -> labels.add(label.group(1)));
    }
  }

  /**
   * Whether a link names a place that some document labels.
   *
   * @param path as written
   * @return true for a label of MyST
   */
  boolean isLabel(String path) {
    return labels.contains(path);
  }

  private void addWithParents(RepoPath root) {
    for (RepoPath folder = root; contentRoots.add(folder); folder = folder.parent()) {
      // the condition adds; parents end at a folder that is known, at the latest the root
    }
  }

  private static boolean isWrittenForAGenerator(Document document) {
    String name = document.path().name();
    return name.contains(".html.")
        || document.path().value().contains("/markdown/")
        || name.endsWith(".erb")
        || !document.metadata().identity().permalinks().isEmpty();
  }

  /** A link to {@code a.html} that works only once {@code a.md} has been turned into a page. */
  private static boolean linksToAPageOfASite(Document document, PathLookup paths) {
    return document.links().stream()
        .map(link -> Destination.parse(link.target()))
        .filter(destination -> destination.form() == Destination.Form.RELATIVE)
        .filter(destination -> destination.path().endsWith(".html"))
        .flatMap(destination -> document.path().parent().resolve(destination.path()).stream())
        .filter(page -> !paths.tree().isFile(page))
        .anyMatch(page -> paths.find(page).isPresent());
  }

  /**
   * Whether the project shows signs of a site generator, whose own routes nobody here knows.
   *
   * @return true where one sign is there
   */
  boolean isGenerated() {
    return generated;
  }

  /**
   * Where a link from the site's or repository's root can lead. A site's root is somewhere above
   * each of its documents.
   *
   * @param document where the link stands
   * @param path as written, with leading slash
   * @return the repository's root first, as on GitHub
   */
  Stream<RepoPath> rooted(Document document, String path) {
    Set<RepoPath> roots = new LinkedHashSet<>(contentRoots);
    RepoPath folder = document.path().parent();
    while (roots.add(folder)) {
      folder = folder.parent();
    }
    return roots.stream().map(root -> root.resolve(path)).flatMap(Optional::stream);
  }

  /**
   * Where a relative link can lead on a site: to what stands beside the folder of the documents,
   * and, from a page that is served as a folder, one level deeper.
   *
   * @param document where the link stands
   * @param path as written
   * @return in order; without what GitHub would follow
   */
  Stream<RepoPath> relative(Document document, String path) {
    Optional<RepoPath> pretty =
        generated
            ? new RepoPath(document.path().withoutMarkdownExtension()).resolve(path)
            : Optional.empty();
    return Stream.concat(besideTheDocuments(document, path), pretty.stream());
  }

  private Stream<RepoPath> besideTheDocuments(Document document, String path) {
    RepoPath root = document.root();
    Optional<RepoPath> below = new RepoPath(document.path().below(root)).parent().resolve(path);
    return below.stream()
        .flatMap(
            target ->
                STATIC_FOLDERS.stream()
                    .map(folder -> root.parent().child(folder))
                    .filter(contentRoots::contains)
                    .flatMap(folder -> folder.resolve(target.value()).stream()));
  }

  /**
   * Whether the Maven site writes a page itself.
   *
   * @param document where the link stands
   * @param path as written
   * @return true below {@code src/site} for a report's page
   */
  boolean isMavenReport(Document document, String path) {
    return document.path().value().contains("src/site/") && MAVEN_REPORTS.matcher(path).matches();
  }
}
