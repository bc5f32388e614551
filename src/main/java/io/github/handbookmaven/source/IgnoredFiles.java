package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import java.util.Set;

/** Tells what the walk leaves out; git's own answer is given by the history package. */
@FunctionalInterface
public interface IgnoredFiles {
  /** Where no git says what is ignored: the folders that usually are. */
  IgnoredFiles WITHOUT_GIT = (path, folder) -> folder && isUsuallyIgnored(path.name());

  /** Hidden folders that say who owns what, and how a project and its pages are made. */
  Set<String> TELLING =
      Set.of(".github", ".gitlab", ".vitepress", ".gitbook", ".obsidian", ".attachments");

  /** Folders that hold what tools wrote. */
  Set<String> BUILT = Set.of("target", "node_modules");

  /**
   * Whether the walk leaves a folder out where no git says what is ignored.
   *
   * @param name of the folder
   * @return true for hidden folders and for what tools write
   */
  static boolean isUsuallyIgnored(String name) {
    return BUILT.contains(name) || (name.startsWith(".") && !TELLING.contains(name));
  }

  /**
   * Whether a file or folder is left out.
   *
   * @param path what was met
   * @param folder whether it is a folder; an ignored folder is not entered
   * @return true to leave it out
   */
  boolean isIgnored(RepoPath path, boolean folder);

  /**
   * What git keeps, whether it is in the work tree or not.
   *
   * @return the files of the index; empty where there is no git
   */
  default Set<RepoPath> tracked() {
    return Set.of();
  }
}
