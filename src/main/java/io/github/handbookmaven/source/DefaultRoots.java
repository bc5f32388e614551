package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import io.github.handbookmaven.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where documents are looked for in a project that names no roots; usage.md lists them. Folders
 * that are named for procedures or documentation, there or one folder further down; the content of
 * the sites that a generator's configuration describes; and files named for a procedure.
 *
 * @param modules the folders of the project's modules
 * @param includes Ant patterns of documents below a folder, in any case
 * @param excludes Ant patterns of what is none, in any case
 */
public record DefaultRoots(List<RepoPath> modules, List<String> includes, List<String> excludes)
    implements RootChoice {

  /** The folders, in the order that settles who keeps the bare one of two derived ids. */
  public static final List<String> FOLDERS =
      List.of(
          "docs",
          "doc",
          "documentation",
          "manual",
          "handbook",
          "runbooks",
          "sops",
          "procedures",
          "playbooks",
          "ops",
          "operations",
          "alerts",
          "src/handbook",
          "src/site/markdown");

  /** Files named for a procedure, without their extension. */
  private static final List<String> FILES =
      List.of(
          "release*",
          "releasing*",
          "*release*process*",
          "*release*checklist*",
          "runbook*",
          "sop*",
          "operations",
          "oncall",
          "on-call",
          "deploy*",
          "building",
          "developing",
          "contributing",
          "disaster*recovery*",
          "incident*");

  private static final String GITHUB = ".github";

  /** Copies what could change. */
  public DefaultRoots {
    modules = modules.stream().sorted().toList();
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /**
   * The default roots of a project with the default patterns.
   *
   * @param modules the folders of its modules
   * @return the choice
   */
  public static DefaultRoots of(List<RepoPath> modules) {
    return new DefaultRoots(modules, DocumentPatterns.INCLUDES, DocumentPatterns.EXCLUDES);
  }

  /**
   * A root with the default patterns and no type.
   *
   * @param folder the folder
   * @return the root
   */
  public static SourceRoot root(RepoPath folder) {
    return new SourceRoot(
        folder, DocumentPatterns.INCLUDES, DocumentPatterns.EXCLUDES, Optional.empty());
  }

  @Override
  public boolean isGiven() {
    return false;
  }

  @Override
  public List<SourceRoot> among(NavigableSet<RepoPath> files, Sites sites) {
    List<RepoPath> folders = named(foldersWithDocuments(files));
    Stream<SourceRoot> ofSites =
        sites.all().stream().filter(site -> isOurs(site.folder())).flatMap(this::contentOf);
    return Stream.of(
            folders.stream().map(folder -> root(folder, includes)),
            ofSites.filter(root -> !folders.contains(root.folder())),
            modules.stream().flatMap(this::filesOf))
        .flatMap(roots -> roots)
        .distinct()
        .toList();
  }

  /** Those with a document anywhere below, read or of another markup language. */
  private static NavigableSet<RepoPath> foldersWithDocuments(NavigableSet<RepoPath> files) {
    NavigableSet<RepoPath> folders = new TreeSet<>();
    for (RepoPath file : files) {
      boolean isMarkup = Search.isMarkup(file);
      RepoPath folder = file.parent();
      while (isMarkup && folders.add(folder)) {
        folder = folder.parent();
      }
    }
    return folders;
  }

  /** What lies below another of them is collected from there, under the longer id it always had. */
  private List<RepoPath> named(NavigableSet<RepoPath> folders) {
    List<RepoPath> found = new ArrayList<>();
    for (int depth = 0; depth <= 1; depth++) {
      for (RepoPath module : modules) {
        addNamed(module, depth, folders, found);
      }
    }
    return found;
  }

  private void addNamed(
      RepoPath module, int depth, NavigableSet<RepoPath> folders, List<RepoPath> found) {
    for (String name : FOLDERS) {
      folders.tailSet(module.child("\u0001")).stream()
          .takeWhile(folder -> folder.isWithin(module))
          .filter(folder -> isNamed(folder.below(module), name, depth) && isOurs(folder))
          .filter(folder -> found.stream().noneMatch(folder::isWithin))
          .toList()
          .forEach(found::add);
    }
  }

  /** Whether a path is the name, or one folder and the name. */
  private static boolean isNamed(String below, String name, int depth) {
    String lower = below.toLowerCase(Locale.ROOT);
    return depth == 0
        ? lower.equals(name)
        : lower.endsWith("/" + name) && lower.indexOf('/') == lower.length() - name.length() - 1;
  }

  private boolean isOurs(RepoPath folder) {
    return !LeftOut.holds(folder, modules);
  }

  /** Of a site that is the module's own folder only the pages and collections it declares. */
  private Stream<SourceRoot> contentOf(Site site) {
    return site.content().stream()
        .filter(this::isOurs)
        .map(folder -> root(folder, modules.contains(folder) ? declared(site) : includes))
        .filter(root -> !root.includes().isEmpty());
  }

  private List<String> declared(Site site) {
    return site.declared().stream()
        .flatMap(
            pattern ->
                pattern.endsWith("/**")
                    ? includes.stream().map(form -> pattern + form.replace("**", ""))
                    : Stream.of(pattern))
        .toList();
  }

  private SourceRoot root(RepoPath folder, List<String> wanted) {
    List<String> unwanted = Stream.concat(excludes.stream(), LeftOut.PATTERNS.stream()).toList();
    return new SourceRoot(folder, wanted, unwanted, Optional.empty());
  }

  private Stream<SourceRoot> filesOf(RepoPath module) {
    return Stream.of(root(module, files("")), root(module.child(GITHUB), files("**/")));
  }

  private static List<String> files(String above) {
    return FILES.stream()
        .flatMap(
            name ->
                DocumentPatterns.INCLUDES.stream().map(form -> form.replace("**/*", above + name)))
        .toList();
  }
}
