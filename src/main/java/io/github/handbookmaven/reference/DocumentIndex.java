package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.RepoPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documents are called: by id, old id, path and permalink. The only place that gives documents
 * their final ids.
 */
public final class DocumentIndex {
  private final SortedMap<RepoPath, String> ids = new TreeMap<>();
  private final Map<String, RepoPath> byName = new HashMap<>();
  private final Map<String, RepoPath> byUrl = new HashMap<>();
  private final SortedMap<String, List<Located<String>>> written;
  private final Map<String, Set<RepoPath>> claimants = new HashMap<>();

  /**
   * Names the documents.
   *
   * @param documents of one handbook, in any order
   */
  public DocumentIndex(List<Document> documents) {
    written =
        documents.stream()
            .flatMap(document -> document.metadata().identity().id().stream())
            .sorted((one, other) -> one.at().compareTo(other.at()))
            .collect(Collectors.groupingBy(Located::value, TreeMap::new, Collectors.toList()));
    nameAll(documents);
    ids.forEach((path, id) -> byName.put(id, path));
    documents.forEach(this::claim);
    documents.forEach(this::indexOtherNames);
  }

  private void nameAll(List<Document> documents) {
    Map<String, Long> derived =
        documents.stream()
            .collect(Collectors.groupingBy(Document::derivedId, Collectors.counting()));
    Set<String> taken = new HashSet<>(written.keySet());
    Set<String> given = new HashSet<>();
    documents.stream()
        .sorted((one, other) -> one.path().compareTo(other.path()))
        .forEach(document -> ids.put(document.path(), name(document, derived, taken, given)));
  }

  /** A written id goes to the first document that writes it, a derived one to nobody else. */
  private static String name(
      Document document, Map<String, Long> derived, Set<String> taken, Set<String> given) {
    Optional<String> wished = document.metadata().identity().id().map(Located::value);
    if (wished.isPresent() && given.add(wished.get())) {
      return wished.get();
    }
    String own = document.derivedId();
    if (derived.getOrDefault(own, 0L) == 1 && taken.add(own)) {
      return own;
    }
    String withRoot = document.path().withoutMarkdownExtension();
    if (taken.add(withRoot)) {
      return withRoot;
    }
    taken.add(document.path().value());
    return document.path().value();
  }

  private void claim(Document document) {
    Metadata.Identity identity = document.metadata().identity();
    Stream.concat(identity.id().stream(), identity.aliases().stream())
        .map(name -> name.value().strip())
        .filter(name -> !name.startsWith("/"))
        .forEach(
            name -> claimants.computeIfAbsent(name, any -> new HashSet<>()).add(document.path()));
  }

  private void indexOtherNames(Document document) {
    RepoPath path = document.path();
    List<Located<String>> aliases = document.metadata().identity().aliases();
    aliases.forEach(alias -> byName.putIfAbsent(alias.value(), path));
    byName.putIfAbsent(document.derivedId(), path);
    byName.putIfAbsent(path.value(), path);
    byName.putIfAbsent(path.withoutMarkdownExtension(), path);
    aliases.forEach(alias -> byUrl.putIfAbsent(plainUrl(alias.value()), path));
    document
        .metadata()
        .identity()
        .permalinks()
        .forEach(permalink -> indexUrl(permalink.value(), path));
  }

  /** A slug without slashes stands for the name of the file alone. */
  private void indexUrl(String permalink, RepoPath path) {
    byUrl.putIfAbsent(plainUrl(permalink), path);
    if (permalink.indexOf('/') < 0) {
      byUrl.putIfAbsent(plainUrl(path.parent().value() + "/" + permalink), path);
    }
  }

  /** Generators differ in slashes, case and {@code .html}; readers of their URLs must not care. */
  private static String plainUrl(String url) {
    String plain = trimSlashes(url.toLowerCase(Locale.ROOT));
    for (String ending : List.of(".html", ".htm")) {
      plain = plain.endsWith(ending) ? plain.substring(0, plain.length() - ending.length()) : plain;
    }
    return plain.endsWith("/index") ? trimSlashes(plain.substring(0, plain.length() - 6)) : plain;
  }

  private static String trimSlashes(String url) {
    int from = 0;
    int to = url.length();
    while (from < to && url.charAt(from) == '/') {
      from++;
    }
    while (to > from && url.charAt(to - 1) == '/') {
      to--;
    }
    return url.substring(from, to);
  }

  /**
   * The final id of a document.
   *
   * @param document its path
   * @return unique in the handbook: the written one, else the path below its root, with the root as
   *     prefix where that is not unique
   */
  public String idOf(RepoPath document) {
    return Objects.requireNonNull(ids.get(document), () -> "not indexed: " + document);
  }

  /**
   * All final ids.
   *
   * @return document to id, sorted by path
   */
  public SortedMap<RepoPath, String> ids() {
    return Collections.unmodifiableSortedMap(ids);
  }

  /**
   * The document a person means.
   *
   * @param name an id, an old id, or a path from the repository's root with or without extension
   * @return its path
   */
  public Optional<RepoPath> named(String name) {
    return Optional.ofNullable(byName.get(name.strip()));
  }

  /**
   * Whether a name may mean either of several documents.
   *
   * @param name an id or an old id
   * @return true where more than one document writes it
   */
  public boolean isAmbiguous(String name) {
    return claimants.getOrDefault(name.strip(), Set.of()).size() > 1;
  }

  /**
   * The document another generator serves under a URL.
   *
   * @param url path of the URL
   * @return its path
   */
  public Optional<RepoPath> servedAt(String url) {
    String plain = plainUrl(url);
    return plain.isEmpty() ? Optional.empty() : Optional.ofNullable(byUrl.get(plain));
  }

  /**
   * The id probably meant.
   *
   * @param name that is no document's
   * @return an id within a few edits, or one that ends in the name
   */
  public Optional<String> nearest(String name) {
    String plain = name.strip();
    Optional<String> near =
        EditDistance.nearest(plain, ids.values(), Math.max(2, plain.length() / 6));
    return near.or(() -> ids.values().stream().filter(id -> id.endsWith("/" + plain)).findFirst());
  }
}
