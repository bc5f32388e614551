package io.github.handbookmaven.history;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Objects;

/**
 * A line of a document that names a file which is not there now.
 *
 * @param document the document, under today's name
 * @param line the line's text as it stands
 * @param paths the paths the name could mean, likeliest first; empty where only tails are known
 * @param tails ends of paths the name could mean, from any folder on, such as {@code
 *     com/acme/Shop.java}; empty for a plain path
 */
public record FileMention(
    RepoPath document, String line, List<RepoPath> paths, List<String> tails) {
  /** Copies what could change. */
  public FileMention {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(line, "line");
    paths = List.copyOf(paths);
    tails = List.copyOf(tails);
  }
}
