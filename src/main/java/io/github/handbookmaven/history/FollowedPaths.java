package io.github.handbookmaven.history;

import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which paths a walk still looks for, and under which of today's names. Walking back, a rename adds
 * the old name; the commit that created a document ends the search for it.
 */
final class FollowedPaths {
  private final Map<String, Set<RepoPath>> documents = new HashMap<>();
  private final Map<String, RepoPath> movedCovered = new HashMap<>();
  private final Set<String> folders = new HashSet<>();
  private final Set<String> movedFolders = new HashSet<>();
  private final Map<String, Boolean> coveredFolders = new ConcurrentHashMap<>();
  private final Map<String, Boolean> coveredPaths = new HashMap<>();
  private final List<PathPattern> covered;
  private boolean isMoved;

  FollowedPaths(HistoryRequest request) {
    request.documents().forEach(document -> follow(document.value(), Set.of(document)));
    this.covered = request.covered();
  }

  /** How many folders a rename made interesting that were not so before. */
  int size() {
    return folders.size() + movedFolders.size();
  }

  /** Whether a folder, with a trailing slash, may hold a document looked for. */
  boolean mayHoldDocuments(String folder) {
    return folders.contains(folder);
  }

  /** Whether a folder, with a trailing slash, may hold covered files. */
  boolean mayHoldCovered(String folder) {
    return movedFolders.contains(folder)
        || coveredFolders.computeIfAbsent(folder, this::isNearPattern);
  }

  private boolean isNearPattern(String folder) {
    return covered.stream()
        .map(PathPattern::folder)
        .anyMatch(near -> near.startsWith(folder) || folder.startsWith(near));
  }

  /** Today's names of the documents that had this name. */
  Set<RepoPath> documentsAt(String path) {
    return documents.getOrDefault(path, Set.of());
  }

  /** Whether any document is still looked for. */
  boolean hasOpenDocuments() {
    return !documents.isEmpty();
  }

  /** The documents still looked for; empty where any file is looked for by an older name. */
  Optional<Set<RepoPath>> unmoved() {
    return isMoved
        ? Optional.empty()
        : Optional.of(documents.keySet().stream().map(RepoPath::new).collect(Collectors.toSet()));
  }

  /** Today's name of a covered file; nothing where no pattern speaks of it. */
  List<RepoPath> coveredAt(String path) {
    RepoPath moved = movedCovered.get(path);
    if (moved != null) {
      return List.of(moved);
    }
    return coveredPaths.computeIfAbsent(path, this::isCovered)
        ? RepoPath.of(path).stream().toList()
        : List.of();
  }

  private boolean isCovered(String path) {
    return covered.stream().anyMatch(pattern -> pattern.matches(path));
  }

  /** Walking on, the file has its old name. */
  void renamed(String old, String now) {
    alsoNamed(old, now);
    documents.remove(now);
  }

  /** Walking on, the file has its old name on some branches. */
  void alsoNamed(String old, String now) {
    Set<RepoPath> moved = documents.get(now);
    if (moved != null) {
      follow(old, moved);
      isMoved = true;
    }
    for (RepoPath today : coveredAt(now)) {
      isMoved = true;
      movedCovered.put(old, today);
      movedFolders.addAll(foldersOf(old));
    }
  }

  /** Walking on, the document is not there. */
  void created(String path) {
    documents.remove(path);
  }

  private void follow(String path, Set<RepoPath> today) {
    documents.computeIfAbsent(path, any -> new HashSet<>()).addAll(today);
    folders.addAll(foldersOf(path));
  }

  private static List<String> foldersOf(String path) {
    List<String> above = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      above.add(path.substring(0, slash + 1));
    }
    return above;
  }
}
