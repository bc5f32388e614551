package io.github.handbookmaven.history;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.IgnoredFiles;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** What a branch and the work tree changed. */
final class BranchChanges {
  private final Repository repository;
  private final IgnoredFiles ignored;

  BranchChanges(Repository repository, IgnoredFiles ignored) {
    this.repository = repository;
    this.ignored = ignored;
  }

  /** The changed files; empty where the revision, or anything needed to compare, is missing. */
  Optional<SortedSet<RepoPath>> since(String revision) {
    try {
      ObjectId from = repository.resolve(revision + "^{commit}");
      ObjectId head = repository.resolve(Constants.HEAD);
      if (from == null || head == null) {
        return Optional.empty();
      }
      IndexDiff difference =
          new IndexDiff(repository, forkPoint(from, head), new WorkTree(repository, ignored));
      difference.diff();
      return Optional.of(filesOf(difference));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** The branches and tags there are, as people write them: {@code main}, {@code origin/main}. */
  List<String> names() {
    try {
      return repository.getRefDatabase().getRefs().stream()
          .map(ref -> Repository.shortenRefName(ref.getName()))
          .toList();
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  /** Where the branch left the revision; the revision itself where they share no history. */
  private ObjectId forkPoint(ObjectId from, ObjectId head) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(List.of(walk.parseCommit(from), walk.parseCommit(head)));
      RevCommit base = walk.next();
      return base == null ? from : base.getId();
    }
  }

  private static SortedSet<RepoPath> filesOf(IndexDiff difference) {
    SortedSet<RepoPath> files = new TreeSet<>();
    Stream.of(
            difference.getAdded(),
            difference.getChanged(),
            difference.getModified(),
            difference.getUntracked())
        .flatMap(Collection::stream)
        .flatMap(path -> RepoPath.of(path).stream())
        .forEach(files::add);
    return files;
  }
}
