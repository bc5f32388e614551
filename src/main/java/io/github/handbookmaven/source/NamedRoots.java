package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Sites;
import java.util.List;
import java.util.NavigableSet;

/**
 * Roots that somebody named.
 *
 * @param roots the roots
 * @param modules the folders of the project's modules
 */
record NamedRoots(List<SourceRoot> roots, List<RepoPath> modules) implements RootChoice {
  NamedRoots {
    roots = List.copyOf(roots);
    modules = modules.stream().sorted().toList();
  }

  @Override
  public List<SourceRoot> among(NavigableSet<RepoPath> files, Sites sites) {
    return roots;
  }

  @Override
  public boolean isGiven() {
    return true;
  }
}
