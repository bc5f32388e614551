package io.github.handbookmaven.history;

import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.RepoPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a walk found.
 *
 * @param reach how far it could see
 * @param seenFrom no commit after this moment is missing
 * @param commits how many commits it looked at
 * @param documents changes of every document asked for, newest first; empty for one git never met
 * @param covered changes of covered files, newest first
 */
record Walked(
    Reach reach,
    Instant seenFrom,
    int commits,
    Map<RepoPath, List<Change>> documents,
    Map<RepoPath, List<Change>> covered) {

  /** No page shows, and no rule needs, more changes of one file. */
  static final int KEPT_PER_FILE = 200;

  /** The same with what an earlier walk found, which began where this one ended. */
  Walked followedBy(Walked earlier) {
    return new Walked(
        earlier.reach(),
        earlier.seenFrom(),
        commits + earlier.commits(),
        together(documents, earlier.documents()),
        together(covered, earlier.covered()));
  }

  private static Map<RepoPath, List<Change>> together(
      Map<RepoPath, List<Change>> newer, Map<RepoPath, List<Change>> older) {
    Map<RepoPath, List<Change>> all = new HashMap<>(newer);
    older.forEach((path, changes) -> all.merge(path, changes, Walked::behind));
    return all;
  }

  private static List<Change> behind(List<Change> newer, List<Change> older) {
    return Stream.concat(newer.stream(), older.stream()).limit(KEPT_PER_FILE).toList();
  }
}
