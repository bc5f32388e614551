package io.github.handbookmaven.assemble;

import io.github.handbookmaven.model.RepoPath;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The reactor's modules.
 *
 * @param names folder to name; empty where there is but one project
 */
public record Modules(SortedMap<RepoPath, String> names) {

  /** One project, no modules. */
  public static final Modules NONE = new Modules(new TreeMap<>());

  /** Copies what could change. */
  public Modules {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /**
   * The folder of the module a file belongs to: the deepest that holds it.
   *
   * @param path the file
   * @return its module's folder; the root where no module holds it
   */
  public RepoPath folderOf(RepoPath path) {
    RepoPath folder = path.parent();
    while (!names.containsKey(folder) && !folder.equals(RepoPath.ROOT)) {
      folder = folder.parent();
    }
    return folder;
  }

  /**
   * The name of the module a file belongs to.
   *
   * @param path the file
   * @return its name; empty where no module holds it
   */
  public String nameOf(RepoPath path) {
    return names.getOrDefault(folderOf(path), "");
  }
}
