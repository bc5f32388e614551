package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Sites;
import java.util.List;
import java.util.NavigableSet;

/** Says where documents are collected from, once it is known what is there. */
public interface RootChoice {

  /**
   * The roots.
   *
   * @param files every file of the project that git does not ignore
   * @param sites the documentation sites among them
   * @return in the order that settles who keeps the bare name of two derived ids
   */
  List<SourceRoot> among(NavigableSet<RepoPath> files, Sites sites);

  /**
   * Whether somebody named the roots.
   *
   * @return false where they are guessed from what is there
   */
  boolean isGiven();

  /**
   * What the run speaks about.
   *
   * @return the folders of the project's modules, the outermost first
   */
  List<RepoPath> modules();

  /**
   * Roots that somebody named.
   *
   * @param roots the roots
   * @return a choice that gives them, whatever is there
   */
  static RootChoice of(List<SourceRoot> roots) {
    return of(roots, List.of(RepoPath.ROOT));
  }

  /**
   * Roots that somebody named.
   *
   * @param roots the roots
   * @param modules the folders of the project's modules
   * @return a choice that gives them, whatever is there
   */
  static RootChoice of(List<SourceRoot> roots, List<RepoPath> modules) {
    return new Named(roots, modules);
  }

  /**
   * Roots that somebody named: they stand, whatever is there.
   *
   * @param roots the roots
   * @param modules the folders of the project's modules
   */
  record Named(List<SourceRoot> roots, List<RepoPath> modules) implements RootChoice {
    public Named {
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
}
