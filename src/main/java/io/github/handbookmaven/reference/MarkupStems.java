package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.ProjectTree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages by their path without extension, as sites serve them: {@code a/b}, {@code a/b/} and {@code
 * a/b.html} all are {@code a/b.md}, and {@code a/} is {@code a/README.md}.
 */
final class MarkupStems {

  private static final Set<String> OTHER_MARKUP =
      Set.of("adoc", "asciidoc", "rst", "mdx", "apt", "xdoc", "fml", "html", "htm", "haml", "erb");

  private static final Pattern ORDER =
      Pattern.compile("(^|/)\\d+[-_. ]+(?=[^/])(?!\\.{1,2}(?:/|$))");

  /** In the order they are looked for. */
  private static final List<String> INDEX_PAGES = List.of("readme", "index", "_index");

  private final Map<String, RepoPath> exact = new HashMap<>();
  private final Map<String, RepoPath> folded = new HashMap<>();
  private final Map<String, RepoPath> routes = new HashMap<>();

  /**
   * Indexes pages.
   *
   * @param documents come first where several files have a stem
   * @param tree all files
   */
  MarkupStems(List<Document> documents, ProjectTree tree) {
    documents.forEach(document -> add(document.path()));
    documents.forEach(this::addRoute);
    tree.files().stream()
        .filter(MarkupStems::isMarkup)
        .forEach(
            page -> {
              add(page);
              addOrdered(page);
            });
  }

  /** A page in other markup has a number that orders it, too. */
  private void addOrdered(RepoPath page) {
    String stem = withoutExtension(page.withoutMarkdownExtension());
    if (ORDER.matcher(stem).find()) {
      routes.putIfAbsent(route(stem), page);
    }
  }

  private static boolean isMarkup(RepoPath path) {
    return !path.withoutMarkdownExtension().equals(path.value())
        || OTHER_MARKUP.contains(extension(path.name()))
        || isXdoc(path);
  }

  private static boolean isXdoc(RepoPath path) {
    return path.value().contains("/xdoc/") && path.name().endsWith(".xml");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void add(RepoPath page) {
    String stem = page.withoutMarkdownExtension();
    if (stem.equals(page.value())) {
      stem = withoutExtension(stem);
    }
    exact.putIfAbsent(stem, page);
    folded.putIfAbsent(stem.toLowerCase(Locale.ROOT), page);
  }

  /** Docusaurus drops numbers that only order pages, and serves a page under its written id. */
  private void addRoute(Document document) {
    RepoPath page = document.path();
    RepoPath served = new RepoPath(route(page.withoutMarkdownExtension()));
    routes.putIfAbsent(served.value(), page);
    if (INDEX_PAGES.contains(served.name())) {
      routes.putIfAbsent(served.parent().value(), page);
    }
    document
        .metadata()
        .identity()
        .id()
        .ifPresent(id -> routes.putIfAbsent(route(page.parent().value() + "/" + id.value()), page));
  }

  private static String route(String path) {
    return ORDER.matcher(path).replaceAll("$1").toLowerCase(Locale.ROOT);
  }

  private static String withoutExtension(String path) {
    int name = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    return dot > name ? path.substring(0, dot) : path;
  }

  /**
   * The page served under a path.
   *
   * @param path with or without {@code .html}
   * @return its file
   */
  Optional<RepoPath> page(RepoPath path) {
    String stem = served(path);
    return Optional.ofNullable(exact.get(stem)).or(() -> indexPage(path, new RepoPath(stem)));
  }

  /** Sites serve a folder's README as its {@code index.html}. */
  private Optional<RepoPath> indexPage(RepoPath path, RepoPath stem) {
    boolean namesAPage = stem.name().equals("index") && !path.name().endsWith(".md");
    return namesAPage
        ? index(stem.parent()).filter(page -> page.parent().equals(stem.parent()))
        : Optional.empty();
  }

  /**
   * The page served under a path by sites that make their own routes of file names.
   *
   * @param path without extension
   * @return its file
   */
  Optional<RepoPath> routed(RepoPath path) {
    return Optional.ofNullable(routes.get(route(path.value())));
  }

  /**
   * The page served under a path by sites that lower-case theirs.
   *
   * @param path in any case
   * @return its file
   */
  Optional<RepoPath> pageInAnyCase(RepoPath path) {
    String stem = served(path).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(folded.get(stem)).or(() -> index(new RepoPath(stem)));
  }

  /**
   * The page that speaks for a folder.
   *
   * @param folder the folder
   * @return its README, else its index
   */
  Optional<RepoPath> index(RepoPath folder) {
    String prefix = folder.value().isEmpty() ? "" : folder.value().toLowerCase(Locale.ROOT) + "/";
    return INDEX_PAGES.stream()
        .map(name -> folded.get(prefix + name))
        .filter(page -> page != null)
        .findFirst();
  }

  private static String served(RepoPath path) {
    String value = path.value();
    String lower = value.toLowerCase(Locale.ROOT);
    String stem = value;
    if (lower.endsWith(".html")) {
      stem = value.substring(0, value.length() - 5);
    } else if (lower.endsWith(".htm")) {
      stem = value.substring(0, value.length() - 4);
    }
    boolean isOnlyAnEnding = stem.isEmpty() || stem.endsWith("/");
    return isOnlyAnEnding ? value : stem;
  }
}
