package io.github.handbookmaven.reference.alert;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.RepoPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The documents below a served folder, by the URLs they may be served under. */
final class RunbookIndex {

  private static final List<String> ENDINGS =
      List.of("/", ".html", ".htm", ".md", ".markdown", "/index", "/_index", "/readme");

  private final Map<String, Set<RepoPath>> byPath = new HashMap<>();
  private final Map<String, Set<RepoPath>> byFoldedPath = new HashMap<>();
  private final Map<String, Set<RepoPath>> byName = new HashMap<>();

  /**
   * Indexes documents.
   *
   * @param root the folder that is served
   * @param documents all documents; those outside the folder are left out
   */
  RunbookIndex(RepoPath root, List<Document> documents) {
    documents.stream()
        .filter(document -> document.path().isWithin(root))
        .forEach(document -> add(document, root));
  }

  private void add(Document document, RepoPath root) {
    RepoPath path = document.path();
    String key = plain(new RepoPath(path.below(root)).withoutMarkdownExtension());
    put(byPath, key, path);
    put(byFoldedPath, fold(key), path);
    names(document).forEach(name -> put(byName, fold(plain(name)), path));
  }

  private static Stream<String> names(Document document) {
    Optional<String> id = document.metadata().identity().id().map(Located::value);
    return Stream.of(
            id.or(() -> Optional.of(document.derivedId())).stream(),
            document.metadata().identity().aliases().stream().map(Located::value),
            document.metadata().identity().permalinks().stream().map(Located::value))
        .flatMap(names -> names);
  }

  private static void put(Map<String, Set<RepoPath>> index, String key, RepoPath path) {
    index.computeIfAbsent(key, any -> new TreeSet<>()).add(path);
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String plain(String url) {
    String plain = url.replaceFirst("^(?:\\./|/)++", "");
    boolean changed = true;
    while (changed) {
      String before = plain;
      plain = ENDINGS.stream().reduce(plain, RunbookIndex::without);
      changed = !plain.equals(before);
    }
    return plain;
  }

  private static String without(String url, String ending) {
    int from = url.length() - ending.length();
    return url.regionMatches(true, from, ending, 0, ending.length()) ? url.substring(0, from) : url;
  }

  /**
   * The documents at a path, in its case, or of an id or old URL.
   *
   * @param path below the folder
   * @return several where the path does not tell them apart
   */
  List<RepoPath> exactly(String path) {
    String key = plain(path);
    Set<RepoPath> at = byPath.get(key);
    if (at != null) {
      return List.copyOf(at);
    }
    return byFoldedPath.containsKey(fold(key))
        ? List.of()
        : List.copyOf(byName.getOrDefault(fold(key), Set.of()));
  }

  /**
   * The documents at a path in any case.
   *
   * @param path below the folder
   * @return several where only their case tells them apart
   */
  List<RepoPath> inAnyCase(String path) {
    return List.copyOf(byFoldedPath.getOrDefault(fold(plain(path)), Set.of()));
  }
}
