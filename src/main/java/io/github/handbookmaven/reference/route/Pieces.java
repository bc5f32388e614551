package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Inclusions;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.ProjectTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which documents are put together of others. A piece is read where it is used, so its links start
 * there too.
 */
public final class Pieces {

  /** Folders whose files are read elsewhere. */
  private static final Set<String> FOLDERS =
      Set.of(
          "_includes",
          "includes",
          "_include",
          "include",
          "snippets",
          "_snippets",
          "partials",
          "_partials",
          "_fragments",
          "fragments",
          "_shared");

  /** Pieces of pieces that are looked into. */
  private static final int DEEPEST = 4;

  private static final Pattern FENCE = Pattern.compile("^[`:~]{3,}");

  private final ProjectTree tree;
  private final Function<RepoPath, Optional<String>> texts;
  private final Map<RepoPath, List<Document>> usedBy = new TreeMap<>();
  private final Set<RepoPath> includes = new HashSet<>();

  /**
   * Finds the pieces.
   *
   * @param documents the handbook's documents
   * @param tree every file of the project
   * @param texts reads a small file; empty where it cannot be read
   */
  public Pieces(
      Collection<Document> documents,
      ProjectTree tree,
      Function<RepoPath, Optional<String>> texts) {
    this.tree = tree;
    this.texts = texts;
    documents.forEach(this::read);
  }

  private void read(Document document) {
    Inclusions.in(document.text()).forEach(name -> add(document, name));
  }

  /**
   * What a document's readers see where its pieces are here.
   *
   * @param document the document
   * @return its text with the pieces that are files of the project in their places; of others what
   *     names them stays
   */
  public String filled(Document document) {
    return includes.contains(document.path())
        ? filled(document.path(), document.text(), DEEPEST)
        : document.text();
  }

  private String filled(RepoPath file, String text, int deep) {
    return deep == 0
        ? text
        : Inclusions.replaced(text, (name, written) -> piece(file, name, written, deep));
  }

  /** What closes a fence stays, so what opened it does. */
  private String piece(RepoPath from, String name, String written, int deep) {
    Matcher fence = FENCE.matcher(written);
    String opened = fence.find() ? "\n" + fence.group() : "";
    return files(from, name)
        .findFirst()
        .flatMap(file -> texts.apply(file).map(text -> filled(file, text, deep - 1)))
        .map(text -> "\n" + text + opened)
        .orElse(written);
  }

  private void add(Document document, String name) {
    includes.add(document.path());
    files(document.path(), name)
        .forEach(file -> usedBy.computeIfAbsent(file, any -> new ArrayList<>()).add(document));
  }

  /** From the including file's folder, or from a folder that a configuration names. */
  private Stream<RepoPath> files(RepoPath from, String name) {
    Optional<RepoPath> beside = from.parent().resolve(name).filter(tree::isFile);
    return beside.isPresent() ? beside.stream() : elsewhere(name);
  }

  private Stream<RepoPath> elsewhere(String name) {
    String plain = Addresses.plain(name);
    String last = plain.substring(plain.lastIndexOf('/') + 1);
    String folder = "/" + Addresses.parent(plain);
    return Stream.of(
            last,
            last + ".md",
            "_" + last,
            "_" + last + ".md",
            "_" + last + ".md.erb",
            last + ".md.erb",
            "_" + last + ".erb",
            "_" + last + ".html.md.erb")
        .flatMap(each -> tree.named(each).stream())
        .filter(file -> ("/" + file.parent().value()).endsWith(folder.equals("/") ? "" : folder));
  }

  /**
   * The documents that include a file.
   *
   * @param piece the file
   * @return in the order of their paths; empty where none is known to
   */
  public List<Document> usersOf(RepoPath piece) {
    return usedBy.getOrDefault(piece, List.of());
  }

  /**
   * Whether a file is there to be read as part of others, be they known or not.
   *
   * @param file the file
   * @return true for what is included, and for what stands in a folder of pieces
   */
  public boolean isPiece(RepoPath file) {
    return usedBy.containsKey(file)
        || Stream.of(file.parent().value().split("/")).anyMatch(FOLDERS::contains);
  }
}
