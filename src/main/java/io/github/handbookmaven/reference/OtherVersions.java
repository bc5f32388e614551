package io.github.handbookmaven.reference;

import io.github.handbookmaven.history.FileMention;
import io.github.handbookmaven.history.LostFile;
import io.github.handbookmaven.model.RepoPath;
import java.util.Map;
import java.util.Set;

/** What other versions of the project hold than the files at hand; git answers. */
public interface OtherVersions {

  /** Where git cannot be asked: nothing is known to be gone, or to be elsewhere. */
  OtherVersions UNKNOWN =
      new OtherVersions() {
        @Override
        public Map<FileMention, LostFile> losses(Set<FileMention> mentions) {
          return Map.of();
        }

        @Override
        public boolean holds(String branch, RepoPath path) {
          return false;
        }
      };

  /**
   * Tells a file that is gone from one that was only an example.
   *
   * @param mentions lines that name files which are not there now
   * @return those that were there when they were named
   */
  Map<FileMention, LostFile> losses(Set<FileMention> mentions);

  /**
   * Whether a published branch holds a file that is not at hand.
   *
   * @param branch its name on the remote
   * @param path the file or folder
   * @return false also where the branch is not known here
   */
  boolean holds(String branch, RepoPath path);
}
