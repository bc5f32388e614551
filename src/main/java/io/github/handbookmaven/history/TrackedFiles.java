package io.github.handbookmaven.history;

import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** What git tracks: the index, whatever of it is checked out. */
final class TrackedFiles {
  private final Repository repository;

  TrackedFiles(Repository repository) {
    this.repository = repository;
  }

  SortedSet<RepoPath> paths() {
    try {
      return ofTheIndex();
    } catch (IOException | RuntimeException sparseOrBroken) {
      return ofTheLastCommit();
    }
  }

  private SortedSet<RepoPath> ofTheIndex() throws IOException {
    SortedSet<RepoPath> files = new TreeSet<>();
    DirCache index = repository.readDirCache();
    for (int at = 0; at < index.getEntryCount(); at++) {
      DirCacheEntry entry = index.getEntry(at);
      if (!FileMode.GITLINK.equals(entry.getRawMode())) {
        RepoPath.of(entry.getPathString()).ifPresent(files::add);
      }
    }
    return files;
  }

  private SortedSet<RepoPath> ofTheLastCommit() {
    SortedSet<RepoPath> files = new TreeSet<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      ObjectId tree = repository.resolve(Constants.HEAD + "^{tree}");
      if (tree == null) {
        return files;
      }
      walk.addTree(tree);
      walk.setRecursive(true);
      while (walk.next()) {
        if (!FileMode.GITLINK.equals(walk.getRawMode(0))) {
          RepoPath.of(walk.getPathString()).ifPresent(files::add);
        }
      }
      return files;
    } catch (IOException | RuntimeException unreadable) {
      return new TreeSet<>();
    }
  }
}
