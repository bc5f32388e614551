package io.github.handbookmaven.history;

import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Reads what a clone knows of the repository it was cloned from. */
final class OriginReader {
  private static final String REMOTE_BRANCHES =
      Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/";

  private final Repository repository;

  OriginReader(Repository repository) {
    this.repository = repository;
  }

  Origin read(Optional<String> url) {
    try {
      return new Origin(url, current(), main(), published());
    } catch (IOException | RuntimeException unreadable) {
      return new Origin(url, Optional.empty(), Optional.empty(), Set.of());
    }
  }

  private Optional<String> current() throws IOException {
    return Optional.ofNullable(repository.getFullBranch())
        .filter(name -> name.startsWith(Constants.R_HEADS))
        .map(name -> name.substring(Constants.R_HEADS.length()));
  }

  private Optional<String> main() throws IOException {
    Ref head = repository.exactRef(REMOTE_BRANCHES + Constants.HEAD);
    return Optional.ofNullable(head)
        .filter(Ref::isSymbolic)
        .map(ref -> ref.getTarget().getName())
        .filter(name -> name.startsWith(REMOTE_BRANCHES))
        .map(name -> name.substring(REMOTE_BRANCHES.length()));
  }

  private Set<String> published() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix(REMOTE_BRANCHES)) {
      names.add(ref.getName().substring(REMOTE_BRANCHES.length()));
    }
    names.remove(Constants.HEAD);
    return names;
  }

  /** Whether a branch of the remote holds a file or folder, as of the last fetch. */
  boolean holds(String branch, RepoPath path) {
    try (ObjectReader reader = repository.newObjectReader();
        RevWalk commits = new RevWalk(reader)) {
      ObjectId tip = repository.resolve(REMOTE_BRANCHES + branch + "^{commit}");
      return tip != null && LineOrigins.holds(reader, commits.parseCommit(tip), path);
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }
}
