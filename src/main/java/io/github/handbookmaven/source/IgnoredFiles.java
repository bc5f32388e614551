package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;

/** Tells what the walk leaves out; git's own answer is given by the history package. */
@FunctionalInterface
public interface IgnoredFiles {
  /** Where there is no git: nothing is ignored. */
  IgnoredFiles NONE = (path, folder) -> false;

  /**
   * Whether a file or folder is left out.
   *
   * @param path what was met
   * @param folder whether it is a folder; an ignored folder is not entered
   * @return true to leave it out
   */
  boolean isIgnored(RepoPath path, boolean folder);
}
