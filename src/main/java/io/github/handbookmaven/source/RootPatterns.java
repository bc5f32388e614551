package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells which root, if any, a file is collected from. */
final class RootPatterns {
  private final List<Compiled> roots;

  private record Compiled(
      SourceRoot root, AnyCasePatterns includes, AnyCasePatterns excludes, boolean deep) {

    static Compiled of(SourceRoot root) {
      return new Compiled(
          root,
          new AnyCasePatterns(root.includes()),
          new AnyCasePatterns(root.excludes()),
          root.includes().stream().anyMatch(include -> include.contains("**")));
    }

    boolean includes(RepoPath file) {
      if (!file.isWithin(root.folder())) {
        return false;
      }
      String below = file.below(root.folder());
      return below.isEmpty() || includes.matches(below) && !excludes.matches(below);
    }

    /** A root of single files speaks for those only, not for all below its folder. */
    boolean speaksFor(RepoPath path) {
      return deep && path.isWithin(root.folder());
    }

    boolean excludes(RepoPath path) {
      return excludes.matches(path.below(root.folder()));
    }
  }

  RootPatterns(List<SourceRoot> roots) {
    this.roots =
        roots.stream()
            .map(Compiled::of)
            .sorted(
                Comparator.comparingInt((Compiled one) -> one.root().folder().value().length())
                    .reversed())
            .toList();
  }

  /** The deepest root that includes a file; of two equal ones the first given. */
  Optional<SourceRoot> rootOf(RepoPath file) {
    return roots.stream().filter(root -> root.includes(file)).map(Compiled::root).findFirst();
  }

  /** Whether a file or folder stands where documents are collected from, whatever its name. */
  boolean isBelowARoot(RepoPath path) {
    return roots.stream().anyMatch(root -> root.speaksFor(path) && !root.excludes(path));
  }
}
