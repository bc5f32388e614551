package io.github.handbookmaven.history;

import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which paths a walk still looks for, and under which of today's names. Walking back, a rename adds
 * the old name; the commit that created a document ends the search for it.
 */
final class Interest {
  private final Map<String, Set<RepoPath>> documents = new HashMap<>();
  private final Map<String, RepoPath> movedCovered = new HashMap<>();
  private final Set<String> folders = new HashSet<>();
  private final List<PathPattern> covered;
  private final List<String> coveredFolders;

  Interest(HistoryRequest request) {
    request.documents().forEach(document -> follow(document.value(), Set.of(document)));
    this.covered = request.covered();
    this.coveredFolders = covered.stream().map(Interest::literalFolder).toList();
  }

  private static String literalFolder(PathPattern pattern) {
    String value = pattern.value();
    int wildcard = 0;
    while (wildcard < value.length() && "*?".indexOf(value.charAt(wildcard)) < 0) {
      wildcard++;
    }
    return value.substring(0, value.lastIndexOf('/', wildcard) + 1);
  }

  /** Whether a folder, with a trailing slash, may hold what is looked for. */
  boolean enters(String folder) {
    return folders.contains(folder)
        || coveredFolders.stream()
            .anyMatch(literal -> literal.startsWith(folder) || folder.startsWith(literal));
  }

  /** Today's names of the documents that had this name. */
  Set<RepoPath> documentsAt(String path) {
    return documents.getOrDefault(path, Set.of());
  }

  /** Whether any document is still looked for. */
  boolean hasOpenDocuments() {
    return !documents.isEmpty();
  }

  /** Today's name of a covered file; nothing where no pattern speaks of it. */
  List<RepoPath> coveredAt(String path) {
    RepoPath moved = movedCovered.get(path);
    if (moved != null) {
      return List.of(moved);
    }
    boolean matches = covered.stream().anyMatch(pattern -> pattern.matches(path));
    return matches ? RepoPath.of(path).stream().toList() : List.of();
  }

  /** Walking on, the file has its old name. */
  void renamed(String old, String now) {
    Set<RepoPath> moved = documents.remove(now);
    if (moved != null) {
      follow(old, moved);
    }
    new ArrayList<>(coveredAt(now)).forEach(today -> movedCovered.put(old, today));
  }

  /** Walking on, the document is not there. */
  void created(String path) {
    documents.remove(path);
  }

  private void follow(String path, Set<RepoPath> today) {
    documents.computeIfAbsent(path, any -> new HashSet<>()).addAll(today);
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash + 1));
    }
  }
}
