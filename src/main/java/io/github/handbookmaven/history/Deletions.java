package io.github.handbookmaven.history;

import io.github.handbookmaven.history.LostFile.Removal;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.CommitTimeRevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Finds the commits that took files away, and where the files went. Git is asked for these few
 * paths alone, and not farther back than they were known to be there.
 */
final class Deletions {
  /** Git's own measure of "the same file": half of it. */
  private static final int SAME_FILE_PERCENT = 50;

  /** A file that moved more often than this is called deleted. */
  private static final int MOST_MOVES = 5;

  /** A line may be written on a branch long after the main line took its file away. */
  private static final long BRANCHES_LIVE_SECONDS = 180L * 24 * 60 * 60;

  private final Repository repository;
  private final ObjectReader reader;
  private final RevCommit head;
  private final Map<RevCommit, List<DiffEntry>> differences = new HashMap<>();

  /**
   * @param repository where to look
   * @param reader its objects
   * @param head the last commit
   */
  Deletions(Repository repository, ObjectReader reader, RevCommit head) {
    this.repository = repository;
    this.reader = reader;
    this.head = head;
  }

  /**
   * Finds the removals.
   *
   * @param paths files the last commit does not hold
   * @param since seconds since 1970: the first time one of them was named
   * @return by path; a file whose removal is beyond what can be seen is left out
   */
  Map<RepoPath, Removal> of(Collection<RepoPath> paths, long since) throws IOException {
    Map<RepoPath, RevCommit> removedBy = removedBy(new TreeSet<>(paths), since);
    Map<RepoPath, Removal> removals = new HashMap<>();
    for (Map.Entry<RepoPath, RevCommit> removed : removedBy.entrySet()) {
      RevCommit commit = removed.getValue();
      removals.put(
          removed.getKey(),
          new Removal(
              commit.getName(),
              SingleLine.of(commit.getShortMessage()),
              destination(removed.getKey(), commit, since)));
    }
    return removals;
  }

  private Map<RepoPath, RevCommit> removedBy(Set<RepoPath> paths, long since) throws IOException {
    Map<RepoPath, RevCommit> found = new HashMap<>();
    if (paths.isEmpty()) {
      return found;
    }
    Set<RepoPath> open = new HashSet<>(paths);
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setTreeFilter(
          AndTreeFilter.create(
              PathFilterGroup.createFromStrings(paths.stream().map(RepoPath::value).toList()),
              TreeFilter.ANY_DIFF));
      walk.setRevFilter(
          CommitTimeRevFilter.after(Math.max(0, since - BRANCHES_LIVE_SECONDS) * 1000));
      walk.markStart(walk.parseCommit(head));
      for (RevCommit commit = walk.next();
          commit != null && !open.isEmpty();
          commit = walk.next()) {
        for (RepoPath path : removedIn(commit, open)) {
          found.put(path, commit);
          open.remove(path);
        }
      }
    }
    return found;
  }

  private List<RepoPath> removedIn(RevCommit commit, Set<RepoPath> open) throws IOException {
    List<RepoPath> removed = new ArrayList<>();
    for (DiffEntry entry : differences(commit)) {
      if (entry.getChangeType() == ChangeType.DELETE) {
        RepoPath.of(entry.getOldPath()).filter(open::contains).ifPresent(removed::add);
      }
    }
    return removed;
  }

  /** Where a file stands today that a commit took away; followed through further moves. */
  private Optional<RepoPath> destination(RepoPath path, RevCommit commit, long since)
      throws IOException {
    RepoPath at = path;
    RevCommit moving = commit;
    for (int moves = 0; moves < MOST_MOVES && moving != null; moves++) {
      Optional<RepoPath> next = renamed(at, moving);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
      if (LineOrigins.blobAt(reader, head, at) != null) {
        return next;
      }
      moving = removedBy(Set.of(at), Math.max(since, moving.getCommitTime())).get(at);
    }
    return Optional.empty();
  }

  private Optional<RepoPath> renamed(RepoPath path, RevCommit commit) throws IOException {
    RenameDetector detector = new RenameDetector(repository);
    detector.setRenameScore(SAME_FILE_PERCENT);
    detector.addAll(differences(commit));
    return detector.compute().stream()
        .filter(entry -> entry.getChangeType() == ChangeType.RENAME)
        .filter(entry -> entry.getOldPath().equals(path.value()))
        .flatMap(entry -> RepoPath.of(entry.getNewPath()).stream())
        .findFirst();
  }

  /**
   * What a commit added or changed.
   *
   * @param commit 40 hex digits
   * @return entries with their new sides
   */
  List<DiffEntry> writtenIn(String commit) {
    return differences.entrySet().stream()
        .filter(known -> known.getKey().getName().equals(commit))
        .flatMap(known -> known.getValue().stream())
        .filter(entry -> entry.getChangeType() != ChangeType.DELETE)
        .toList();
  }

  private List<DiffEntry> differences(RevCommit commit) throws IOException {
    List<DiffEntry> known = differences.get(commit);
    if (known == null) {
      known = scan(commit);
      differences.put(commit, known);
    }
    return known;
  }

  /** Told from the first parent: what a merge brings into the branch. */
  private List<DiffEntry> scan(RevCommit commit) throws IOException {
    if (commit.getParentCount() == 0) {
      return List.of();
    }
    try (RevWalk commits = new RevWalk(reader);
        TreeWalk walk = new TreeWalk(reader)) {
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      RevCommit whole = commits.parseCommit(commit);
      walk.addTree(commits.parseCommit(whole.getParent(0)).getTree());
      walk.addTree(whole.getTree());
      return DiffEntry.scan(walk);
    }
  }
}
