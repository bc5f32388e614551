package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.RepoPath;
import java.util.Optional;

/**
 * A folder of sources and the address its files are served below.
 *
 * @param prefix segments joined by {@code /}, without leading or trailing slash; empty for the
 *     site's root
 * @param folder where the files stand
 */
record Mount(String prefix, RepoPath folder) {

  /**
   * The file an address asks for, be it there or not.
   *
   * @param address from the site's root, without leading slash
   * @return empty where the address is not below the prefix
   */
  Optional<RepoPath> file(String address) {
    if (prefix.isEmpty()) {
      return folder.resolve(address);
    }
    boolean isBelow = address.equals(prefix) || address.startsWith(prefix + "/");
    return isBelow ? folder.resolve(address.substring(prefix.length())) : Optional.empty();
  }

  /**
   * The address of a file.
   *
   * @param file a file within the folder
   * @return from the site's root, with the file's own extension
   */
  String address(RepoPath file) {
    String below = file.below(folder);
    return prefix.isEmpty() || below.isEmpty() ? prefix + below : prefix + "/" + below;
  }
}
