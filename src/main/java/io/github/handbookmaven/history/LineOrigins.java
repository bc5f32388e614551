package io.github.handbookmaven.history;

import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Tells since when a document has a line, from the changes the walk over history already found:
 * going back, the first change whose older version lacks the line wrote it. A line that was moved
 * or indented keeps its age, one that was reworded does not.
 */
final class LineOrigins {
  private final ObjectReader reader;
  private final RevWalk commits;
  private final History history;
  private final Map<ObjectId, Set<String>> versions = new LruMap<>(400);

  /**
   * @param reader the repository's objects
   * @param commits reads commits
   * @param history what the walk found
   */
  LineOrigins(ObjectReader reader, RevWalk commits, History history) {
    this.reader = reader;
    this.commits = commits;
    this.history = history;
  }

  /**
   * The last time somebody vouched for a line.
   *
   * @param commit the commit that wrote it, or the later one that recorded a review
   * @param reviewed whether it is a review
   */
  record Vouched(RevCommit commit, boolean reviewed) {}

  /** Who vouched for the line last; empty where history does not tell. */
  Optional<Vouched> vouchedFor(FileMention mention) throws IOException {
    List<Change> changes =
        history.of(mention.document()).map(FileHistory::changes).orElse(List.of());
    int written = writtenBy(mention, changes);
    if (written < 0) {
      return Optional.empty();
    }
    int reviewed = lastReview(changes);
    boolean isReviewed = reviewed >= 0 && reviewed <= written;
    String commit = changes.get(isReviewed ? reviewed : written).commit();
    return Optional.of(new Vouched(commits.parseCommit(ObjectId.fromString(commit)), isReviewed));
  }

  private static int lastReview(List<Change> changes) {
    int at = 0;
    while (at < changes.size() && changes.get(at).stamp().isEmpty()) {
      at++;
    }
    return at < changes.size() ? at : -1;
  }

  /** Position of the change that wrote the line; the oldest known one where all have it; or -1. */
  private int writtenBy(FileMention mention, List<Change> changes) throws IOException {
    String line = mention.line().strip();
    boolean isKnown = false;
    for (int at = 0; at < changes.size(); at++) {
      Change change = changes.get(at);
      if (linesOf(change.before()).contains(line)) {
        isKnown = true;
      } else if (isKnown || hasAfterwards(mention.document(), line, change)) {
        return at;
      }
    }
    return isKnown ? changes.size() - 1 : -1;
  }

  /** A side branch's change may lack the line on both sides: it did not write it. */
  private boolean hasAfterwards(RepoPath document, String line, Change change) throws IOException {
    RevCommit commit = commits.parseCommit(ObjectId.fromString(change.commit()));
    ObjectId blob = blobAt(reader, commit, document);
    return blob == null || linesOf(blob).contains(line);
  }

  /** The file of a path in a commit; null where there is none. */
  static ObjectId blobAt(ObjectReader reader, RevCommit commit, RepoPath path) throws IOException {
    try (TreeWalk at = TreeWalk.forPath(reader, path.value(), commit.getTree())) {
      boolean isFile = at != null && !FileMode.TREE.equals(at.getRawMode(0));
      return isFile ? at.getObjectId(0) : null;
    }
  }

  /** Whether a commit holds a file or folder. */
  static boolean holds(ObjectReader reader, RevCommit commit, RepoPath path) throws IOException {
    if (path.equals(RepoPath.ROOT)) {
      return true;
    }
    try (TreeWalk at = TreeWalk.forPath(reader, path.value(), commit.getTree())) {
      return at != null;
    }
  }

  private Set<String> linesOf(String blob) {
    return blob.isEmpty() ? Set.of() : linesOf(ObjectId.fromString(blob));
  }

  private Set<String> linesOf(ObjectId blob) {
    Set<String> known = versions.get(blob);
    if (known == null) {
      known =
          Blobs.text(reader, blob)
              .orElse("")
              .lines()
              .map(String::strip)
              .collect(Collectors.toSet());
      versions.put(blob, known);
    }
    return known;
  }
}
