package io.github.handbookmaven.history;

import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked of a walk over history.
 *
 * @param documents files whose whole history is wanted, with their review records
 * @param covered patterns of files whose changes are wanted
 * @param coveredSince how far back covered files matter: older changes may be left out
 * @param limit how many commits are looked at, at most
 */
public record HistoryRequest(
    Set<RepoPath> documents, List<PathPattern> covered, Instant coveredSince, int limit) {

  /** Enough for years of a busy repository, and a second or two. */
  public static final int DEFAULT_LIMIT = 20_000;

  /** Copies what could change. */
  public HistoryRequest {
    documents = Collections.unmodifiableSet(new TreeSet<>(documents));
    covered = List.copyOf(covered);
    Objects.requireNonNull(coveredSince, "coveredSince");
    if (limit < 1) {
      throw new IllegalArgumentException("a walk looks at one commit at least, got " + limit);
    }
  }

  /**
   * The history of documents that cover nothing.
   *
   * @param documents the files
   * @return the request
   */
  public static HistoryRequest of(Set<RepoPath> documents) {
    return new HistoryRequest(documents, List.of(), Instant.MAX, DEFAULT_LIMIT);
  }
}
