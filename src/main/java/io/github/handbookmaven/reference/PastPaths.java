package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.RepoPath;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The files some commit held: what tells a file that is gone from one that was only an example. */
public final class PastPaths {

  /** Where history cannot be read: nothing is known to be gone. */
  public static final PastPaths UNKNOWN = new PastPaths(Set.of());

  private final Set<String> paths = new HashSet<>();
  private final Set<String> sources = new HashSet<>();

  /**
   * Indexes paths.
   *
   * @param paths every path any commit within reach changed
   */
  public PastPaths(Collection<RepoPath> paths) {
    for (RepoPath path : paths) {
      this.paths.add(path.value());
      if (path.name().endsWith(".java")) {
        addTails(path.value());
      }
    }
  }

  private void addTails(String path) {
    sources.add(path);
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      sources.add(path.substring(slash + 1));
    }
  }

  boolean held(RepoPath path) {
    return paths.contains(path.value());
  }

  boolean heldBelowAnyFolder(String javaFile) {
    return sources.contains(javaFile);
  }
}
