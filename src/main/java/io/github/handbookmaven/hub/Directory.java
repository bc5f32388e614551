package io.github.handbookmaven.hub;

import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.model.EditDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is called what in which repository. Of a repository that nobody listed nothing is known: what
 * is said to be there may be there.
 */
public final class Directory {
  /** Nobody listed anything. */
  public static final Directory EMPTY = new Directory(List.of());

  private final Map<RepositoryName, Shelf> shelves = new TreeMap<>();
  private final Map<String, List<RepositoryName>> byArtifact = new HashMap<>();
  private final Map<String, Listed> byUrl = new HashMap<>();

  /**
   * What one repository has.
   *
   * @param owner the repository
   * @param documents by id and by old id
   * @param alerts names of its alert rules
   */
  public record Shelf(
      RepositoryName owner, Map<String, Listed> documents, SortedSet<String> alerts) {
    /** Copies what could change. */
    public Shelf {
      documents = Map.copyOf(documents);
      alerts = new TreeSet<>(alerts);
    }
  }

  /**
   * What came of a search.
   *
   * @param isKnown whether it can be told at all
   * @param document the document; empty where there is none
   * @param hint what was probably meant, ready to paste
   */
  public record Answer(boolean isKnown, Optional<Listed> document, Optional<String> hint) {
    static final Answer UNKNOWN = new Answer(false, Optional.empty(), Optional.empty());

    static Answer missing(Optional<String> hint) {
      return new Answer(true, Optional.empty(), hint);
    }
  }

  /**
   * Indexes shelves.
   *
   * @param all in the order of trust: of two of one repository the first counts
   */
  public Directory(List<Shelf> all) {
    for (Shelf shelf : all) {
      Shelf trusted = shelves.putIfAbsent(shelf.owner(), shelf);
      if (trusted == null) {
        byArtifact
            .computeIfAbsent(shelf.owner().artifactId(), any -> new ArrayList<>())
            .add(shelf.owner());
      }
      shelf.documents().values().forEach(listed -> addPage(listed, trusted));
    }
  }

  /** A hub has pages of documents too that their own repository lists: they are the same ones. */
  private void addPage(Listed listed, Shelf trusted) {
    Listed document = trusted == null ? listed : trusted.documents().get(listed.id());
    if (document != null && !listed.url().isEmpty()) {
      byUrl.putIfAbsent(listed.url(), document);
    }
  }

  /**
   * The document of a name.
   *
   * @param name the name
   * @return the document, or that there is none, or that nobody can tell
   */
  public Answer document(CrossReference name) {
    List<RepositoryName> owners = owners(name);
    if (owners.isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (owners.size() > 1) {
      return Answer.missing(
          owners.stream()
              .filter(owner -> shelves.get(owner).documents().containsKey(name.name()))
              .findFirst()
              .map(owner -> "handbook:" + owner + "/" + name.name()));
    }
    Map<String, Listed> documents = shelves.get(owners.get(0)).documents();
    Listed found = documents.get(name.name());
    return found == null
        ? Answer.missing(nearest(name, documents.keySet()))
        : new Answer(true, Optional.of(found), Optional.empty());
  }

  private static Optional<String> nearest(CrossReference name, Iterable<String> ids) {
    List<String> sorted = new ArrayList<>();
    ids.forEach(sorted::add);
    sorted.sort(null);
    String repository = name.group().map(group -> group + ":").orElse("") + name.artifact();
    List<String> inFolders = sorted.stream().filter(id -> isInAFolder(name.name(), id)).toList();
    Optional<String> meant =
        inFolders.isEmpty()
            ? EditDistance.nearest(name.name(), sorted, Math.max(2, name.name().length() / 6))
            : inFolders.stream().filter(any -> inFolders.size() == 1).findFirst();
    return meant.map(id -> "handbook:" + repository + "/" + id);
  }

  /** Without an id of its own a document is called by its path, of which people say the end. */
  private static boolean isInAFolder(String name, String id) {
    return ("/" + id).endsWith("/" + name.substring(name.lastIndexOf('/') + 1));
  }

  /**
   * Whether a repository has an alert of a name.
   *
   * @param name the name
   * @return empty where nobody can tell
   */
  public Optional<Boolean> hasAlert(CrossReference name) {
    List<RepositoryName> owners = owners(name);
    return owners.size() == 1
        ? Optional.of(shelves.get(owners.get(0)).alerts().contains(name.name()))
        : Optional.empty();
  }

  private List<RepositoryName> owners(CrossReference name) {
    List<RepositoryName> candidates = byArtifact.getOrDefault(name.artifact(), List.of());
    return candidates.stream()
        .filter(owner -> name.group().map(owner.groupId()::equals).orElse(true))
        .toList();
  }

  /**
   * The document of a page.
   *
   * @param url absolute; what stands behind {@code #} does not count
   * @return empty where no page of a known handbook is there
   */
  public Optional<Listed> at(String url) {
    int hash = url.indexOf('#');
    return Optional.ofNullable(byUrl.get(hash < 0 ? url : url.substring(0, hash)));
  }
}
