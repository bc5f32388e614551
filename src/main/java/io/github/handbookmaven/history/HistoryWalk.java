package io.github.handbookmaven.history;

import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.history.TreeDifference.Difference;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** One walk from the last commit back, for all files at once. */
final class HistoryWalk {
  /** Commits made on several machines are not in order of their clocks. */
  private static final Duration CLOCK_SKEW = Duration.ofDays(1);

  /** As many commits are compared before what they did is looked at. */
  private static final int AT_ONCE = 256;

  private final Repository repository;
  private final HistoryRequest request;
  private final FollowedPaths interest;
  private final ChangeReader changeReader;
  private final Map<RepoPath, List<Change>> changes = new HashMap<>();
  private final Map<RepoPath, List<Change>> covered = new HashMap<>();
  private final Set<ObjectId> cut;
  private int looked;
  private Instant seenFrom = Instant.MIN;
  private Reach reach = Reach.COMPLETE;

  /**
   * @param repository where to walk
   * @param changeReader what tells the changes
   * @param request what to look for
   */
  HistoryWalk(Repository repository, ChangeReader changeReader, HistoryRequest request)
      throws IOException {
    this.repository = repository;
    this.request = request;
    this.interest = new FollowedPaths(request);
    this.changeReader = changeReader;
    this.cut = repository.getObjectDatabase().getShallowCommits();
  }

  /** What was found so far. */
  Walked found() {
    Map<RepoPath, List<Change>> documents = new HashMap<>();
    request.documents().forEach(path -> documents.put(path, changes.getOrDefault(path, List.of())));
    return new Walked(reach, seenFrom, looked, documents, covered);
  }

  /**
   * The documents still looked for, where each has the name it has today, and no covered file was
   * met under another: what a walk that begins here would look for.
   *
   * @return empty where names were learnt on the way, or something was not seen
   */
  Optional<Set<RepoPath>> open() {
    return reach == Reach.COMPLETE ? interest.unmoved() : Optional.empty();
  }

  /** Walks until everything is found, the limit is reached, or history ends. */
  void run(ObjectId head) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      run(walk, head);
    }
  }

  /**
   * Walks as far as a commit, which is not looked at itself.
   *
   * @param until reached from the head by single parents
   * @return whether it was reached; else there was nothing to look for any more
   */
  boolean run(ObjectId head, ObjectId until) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.markUninteresting(walk.parseCommit(until));
      return run(walk, head);
    }
  }

  /** Tells whether all commits were looked at. */
  private boolean run(RevWalk walk, ObjectId head) throws IOException {
    try (Comparison comparison = new Comparison(repository)) {
      walk.markStart(walk.parseCommit(head));
      List<CommitChanges> next = read(walk);
      while (!next.isEmpty() && look(next, comparison)) {
        next = read(walk);
      }
      return next.isEmpty();
    }
  }

  private List<CommitChanges> read(RevWalk walk) throws IOException {
    List<CommitChanges> batch = new ArrayList<>(AT_ONCE);
    while (batch.size() < AT_ONCE) {
      RevCommit commit = walk.next();
      if (commit == null) {
        return batch;
      }
      for (int parent = 0; parent < Math.max(1, commit.getParentCount()); parent++) {
        batch.add(new CommitChanges(repository, commit, parent));
      }
    }
    return batch;
  }

  /** Looks at commits, newest first; tells whether to go on behind them. */
  private boolean look(List<CommitChanges> commits, Comparison comparison) throws IOException {
    comparison.compare(commits, this::folders);
    int known = interest.size();
    for (int at = 0; at < commits.size(); at++) {
      if (interest.size() > known) {
        comparison.compare(commits.subList(at, commits.size()), this::folders);
        known = interest.size();
      }
      CommitChanges in = commits.get(at);
      if (in.isFirst() && isEndAt(ChangeReader.moment(in.commit()))) {
        return false;
      }
      look(in);
    }
    return true;
  }

  private boolean isEndAt(Instant when) {
    if (isEverythingFound(when)) {
      return true;
    }
    if (looked++ == request.limit()) {
      stopAt(Reach.LIMITED, when);
      return true;
    }
    return false;
  }

  private Predicate<String> folders(CommitChanges in) {
    return isBeforeCoveredWindow(ChangeReader.moment(in.commit()))
        ? interest::mayHoldDocuments
        : folder -> interest.mayHoldDocuments(folder) || interest.mayHoldCovered(folder);
  }

  /** What was there before is not seen, whatever branches still bring. */
  private void stopAt(Reach why, Instant when) {
    reach = why;
    seenFrom = when.isAfter(seenFrom) ? when : seenFrom;
  }

  private boolean isEverythingFound(Instant when) {
    return !interest.hasOpenDocuments()
        && (request.covered().isEmpty() || isBeforeCoveredWindow(when));
  }

  private boolean isBeforeCoveredWindow(Instant when) {
    return when.plus(CLOCK_SKEW).isBefore(request.coveredSince());
  }

  private void look(CommitChanges in) throws IOException {
    if (cut.contains(in.commit())) {
      stopAt(Reach.SHALLOW, ChangeReader.moment(in.commit()));
      return;
    }
    if (in.isMerge()) {
      learnNames(in);
      return;
    }
    try {
      for (Difference difference : in.differences()) {
        lookAt(difference, in);
      }
      for (Difference difference : in.differences()) {
        goBackBehind(difference, in);
      }
    } catch (MissingObjectException neverFetched) {
      stopAt(Reach.PARTIAL, ChangeReader.moment(in.commit()));
    }
  }

  /**
   * A merge says nothing that its branches did not say. But where one of them does not know a file
   * by its name, it may know it by the name the file had before another branch moved it.
   */
  private void learnNames(CommitChanges in) throws IOException {
    Set<String> sought = new HashSet<>();
    for (Difference difference : in.differences()) {
      if (difference.isAddition() && isOfInterest(difference, in)) {
        sought.add(difference.path());
      }
    }
    in.oldNamesOf(sought).forEach((now, old) -> interest.alsoNamed(old, now));
  }

  private void lookAt(Difference difference, CommitChanges in) throws IOException {
    Set<RepoPath> documents =
        difference.isDeletion() ? Set.of() : interest.documentsAt(difference.path());
    List<RepoPath> covering = coveredAt(difference, in);
    if (documents.isEmpty() && covering.isEmpty()) {
      return;
    }
    Difference followed = in.followed(difference);
    if (changeReader.lacks(followed)) {
      stopAt(Reach.PARTIAL, ChangeReader.moment(in.commit()));
      return;
    }
    if (!documents.isEmpty()) {
      Change change = changeReader.document(in, followed);
      documents.forEach(document -> keep(changes, document, change));
    }
    if (!covering.isEmpty()) {
      Change change = changeReader.covered(in, followed);
      covering.forEach(path -> keep(covered, path, change));
    }
  }

  private List<RepoPath> coveredAt(Difference difference, CommitChanges in) {
    return isBeforeCoveredWindow(ChangeReader.moment(in.commit()))
        ? List.of()
        : interest.coveredAt(difference.path());
  }

  /** Before the commit that added it, a file had another name or was not there. */
  private void goBackBehind(Difference difference, CommitChanges in) throws IOException {
    if (!difference.isAddition() || !isOfInterest(difference, in)) {
      return;
    }
    String old = in.oldNameOf(difference.path());
    if (old == null) {
      interest.created(difference.path());
    } else {
      interest.renamed(old, difference.path());
    }
  }

  private boolean isOfInterest(Difference difference, CommitChanges in) {
    return !interest.documentsAt(difference.path()).isEmpty()
        || !coveredAt(difference, in).isEmpty();
  }

  private static void keep(Map<RepoPath, List<Change>> into, RepoPath path, Change change) {
    List<Change> list = into.computeIfAbsent(path, any -> new ArrayList<>());
    if (list.size() < Walked.KEPT_PER_FILE) {
      list.add(change);
    }
  }
}
