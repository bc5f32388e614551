package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.Optional;

/** How one generator's configuration is known and read. A new generator is a new class. */
interface Configuration {

  /**
   * Whether a file is called what the configuration is called.
   *
   * @param file any file of the project
   * @return true where it is worth being read
   */
  boolean isNamed(RepoPath file);

  /**
   * Reads it.
   *
   * @param file a file of that name
   * @param files those it stands among
   * @return the site; empty where the file is another program's
   */
  Optional<Site> read(RepoPath file, SiteFiles files);
}
