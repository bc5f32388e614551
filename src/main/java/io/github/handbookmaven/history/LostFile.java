package io.github.handbookmaven.history;

import io.github.handbookmaven.model.RepoPath;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that was there when a line named it, and is not there now.
 *
 * @param was its path at that time
 * @param reviewed whether "that time" is the document's last review; else it is when the line was
 *     written
 * @param removal the commit that took it away; empty where nobody committed that yet
 */
public record LostFile(RepoPath was, boolean reviewed, Optional<Removal> removal) {

  /** Refuses nothing but null. */
  public LostFile {
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(removal, "removal");
  }

  /**
   * The commit that took a file away.
   *
   * @param commit 40 hex digits
   * @param subject first line of its message, control characters removed
   * @param movedTo where the file went and still is; empty where it was deleted
   */
  public record Removal(String commit, String subject, Optional<RepoPath> movedTo) {
    /** Refuses nothing but null. */
    public Removal {
      Objects.requireNonNull(commit, "commit");
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(movedTo, "movedTo");
    }
  }
}
