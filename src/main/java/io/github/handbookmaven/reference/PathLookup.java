package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.ProjectTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what stands at a path of the project, without asking the disk. */
public final class PathLookup {
  /** Extensions of templates that a file of the same name without it is made of. */
  private static final List<String> MADE_OF =
      List.of(".in", ".erb", ".tmpl", ".tpl", ".gotmpl", ".j2", ".jinja", ".jinja2");

  private final ProjectTree tree;
  private final MarkupStems stems;
  private final Set<RepoPath> unread;
  private final Map<RepoPath, Document> documents = new LinkedHashMap<>();

  /**
   * Indexes the project.
   *
   * @param documents the handbook's documents
   * @param tree all files
   */
  public PathLookup(List<Document> documents, ProjectTree tree) {
    this.tree = tree;
    this.stems = new MarkupStems(documents, tree);
    documents.forEach(document -> this.documents.put(document.path(), document));
    this.unread = foldersOfUnreadPages();
  }

  /**
   * The document of a file.
   *
   * @param path the file
   * @return empty where it is no document of this handbook
   */
  public Optional<Document> document(RepoPath path) {
    return Optional.ofNullable(documents.get(path));
  }

  /**
   * What a path leads to: the file, the page that speaks for the folder, the folder, or the page a
   * site serves there.
   *
   * @param path from the repository's root
   * @return empty where nothing is there
   */
  public Optional<Target> find(RepoPath path) {
    return written(path).or(() -> stems.page(path).or(() -> templated(path)).map(this::target));
  }

  /**
   * What a path leads to where files are shown as they lie: a file, or a folder and the page that
   * speaks for it.
   *
   * @param path from the repository's root
   * @return empty where nothing is there under exactly that path
   */
  public Optional<Target> written(RepoPath path) {
    if (documents.containsKey(path) || tree.isFile(path)) {
      return Optional.of(target(path));
    }
    return tree.isFolder(path) ? Optional.of(folder(path)) : Optional.empty();
  }

  private Target folder(RepoPath path) {
    return stems
        .index(path)
        .filter(page -> page.parent().equals(path))
        .map(this::target)
        .orElseGet(() -> new Target.Code(path, Optional.empty(), true));
  }

  /**
   * A build makes {@code a.md} of {@code a.md.in} or {@code a.md.erb}, {@code a.css} of {@code
   * a.scss}.
   */
  private Optional<RepoPath> templated(RepoPath path) {
    String name = path.name();
    Stream<String> sources = MADE_OF.stream().map(name::concat);
    if (name.endsWith(".css")) {
      String stem = name.substring(0, name.length() - ".css".length());
      sources =
          Stream.concat(
              sources, Stream.of(stem + ".scss", stem + ".sass", stem + ".less", name + ".scss"));
    }
    return sources.map(path.parent()::child).filter(tree::isFile).findFirst();
  }

  /**
   * What a path leads to on systems that ignore case.
   *
   * @param path where nothing is
   * @return the file, folder or page that differs in case only
   */
  public Optional<RepoPath> inOtherCase(RepoPath path) {
    return tree.inOtherCase(path).or(() -> stems.pageInAnyCase(path));
  }

  /**
   * What a path leads to on sites that make their own routes of file names.
   *
   * @param path where nothing is
   * @return the page served there
   */
  public Optional<RepoPath> routed(RepoPath path) {
    return stems.routed(path);
  }

  /**
   * Whether pages lie in a folder that are no documents of this handbook.
   *
   * @param folder from the repository's root
   * @return true where one lies directly in it
   */
  public boolean holdsUnreadPages(RepoPath folder) {
    return unread.contains(folder);
  }

  private Set<RepoPath> foldersOfUnreadPages() {
    return tree.files().stream()
        .filter(file -> file.value().endsWith(".md") && !documents.containsKey(file))
        .map(RepoPath::parent)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A file or document as a target.
   *
   * @param path what is there
   * @return a document, or a file or folder
   */
  public Target target(RepoPath path) {
    return documents.containsKey(path)
        ? new Target.Doc(path, Optional.empty())
        : new Target.Code(path, Optional.empty(), tree.isFolder(path));
  }

  /**
   * The handbook's documents.
   *
   * @return in the order given
   */
  public List<Document> documents() {
    return List.copyOf(documents.values());
  }

  /**
   * All files of the project.
   *
   * @return the tree
   */
  public ProjectTree tree() {
    return tree;
  }
}
