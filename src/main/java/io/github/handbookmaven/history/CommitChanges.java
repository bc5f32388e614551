package io.github.handbookmaven.history;

import io.github.handbookmaven.history.TreeDifference.Difference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What one commit did to the files of interest, seen from one of its parents. Renames are looked
 * for only in the few commits that add or remove such a file, since they need all of the commit's
 * files.
 */
final class CommitChanges {
  private static final Predicate<String> ALL_FOLDERS = folder -> true;

  private final Repository repository;
  private final RevCommit commit;
  private final int parent;
  private final ObjectId before;
  private List<Difference> differences = List.of();
  private boolean hasFilesToMatch;
  private Map<String, DiffEntry> renamesByNewPath;

  /**
   * @param repository where the files are
   * @param commit its parents are known
   * @param parent which of them, from 0; 0 also where there is none
   */
  CommitChanges(Repository repository, RevCommit commit, int parent) {
    this.repository = repository;
    this.commit = commit;
    this.parent = parent;
    this.before =
        commit.getParentCount() == 0 ? ObjectId.zeroId() : commit.getParent(parent).getTree();
  }

  RevCommit commit() {
    return commit;
  }

  boolean isMerge() {
    return commit.getParentCount() > 1;
  }

  /** Whether this is the first that is seen of the commit. */
  boolean isFirst() {
    return parent == 0;
  }

  /**
   * Compares the commit with its parent.
   *
   * @param trees what compares
   * @param folders which folders are looked into
   */
  void compare(TreeDifference trees, Predicate<String> folders) throws IOException {
    if (before.equals(commit.getTree())) {
      return;
    }
    differences = trees.between(before, commit.getTree(), folders);
    hasFilesToMatch = hasFilesToMatch(trees);
  }

  /** A file can only have been moved where one went and one came. */
  private boolean hasFilesToMatch(TreeDifference trees) throws IOException {
    boolean mayMatter =
        differences.stream()
            .anyMatch(file -> file.isAddition() || (file.isDeletion() && !isMerge()));
    if (!mayMatter || commit.getParentCount() == 0) {
      return false;
    }
    List<Difference> all = trees.between(before, commit.getTree(), ALL_FOLDERS);
    return all.stream().anyMatch(Difference::isAddition)
        && all.stream().anyMatch(Difference::isDeletion);
  }

  /** All that differ in the folders that were looked into. */
  List<Difference> differences() {
    return differences;
  }

  /** The file's difference to what it was called before, where the commit renamed it. */
  Difference followed(Difference difference) throws IOException {
    if (!difference.isAddition()) {
      return difference;
    }
    DiffEntry rename = renames().get(difference.path());
    return rename == null
        ? difference
        : new Difference(difference.path(), rename.getOldId().toObjectId(), difference.after());
  }

  /** What a file was called before; null where the commit did not rename it. */
  String oldNameOf(String path) throws IOException {
    DiffEntry rename = renames().get(path);
    return rename == null ? null : rename.getOldPath();
  }

  /** Whether the commit only moved a file away that it seems to delete. */
  boolean isMovedAway(String path) throws IOException {
    return renames().values().stream().anyMatch(rename -> rename.getOldPath().equals(path));
  }

  /**
   * What files were called on another branch of a merge, told for those alone that are sought: a
   * merge brings in all its branch did, and comparing every file it adds with every file it drops
   * is what a walk over a history of merges would spend its time on.
   *
   * @param sought paths after the merge
   * @return the names before, by those after
   */
  Map<String, String> oldNamesOf(Set<String> sought) throws IOException {
    if (!hasFilesToMatch || sought.isEmpty()) {
      return Map.of();
    }
    Map<String, String> names = new HashMap<>();
    for (DiffEntry entry : new Renames(repository).of(sought, allDifferences())) {
      names.put(entry.getNewPath(), entry.getOldPath());
    }
    return names;
  }

  private Map<String, DiffEntry> renames() throws IOException {
    if (renamesByNewPath == null) {
      renamesByNewPath = hasFilesToMatch ? detected() : Map.of();
    }
    return renamesByNewPath;
  }

  private Map<String, DiffEntry> detected() throws IOException {
    Map<String, DiffEntry> renames = new HashMap<>();
    for (DiffEntry entry : new Renames(repository).among(allDifferences())) {
      renames.put(entry.getNewPath(), entry);
    }
    return renames;
  }

  private List<DiffEntry> allDifferences() throws IOException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      walk.addTree(before);
      walk.addTree(commit.getTree());
      return new ArrayList<>(DiffEntry.scan(walk));
    }
  }
}
