package io.github.handbookmaven.history;

import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * A walk that goes on from the one that was kept, where it would find the same without: from the
 * same commit, or from one that a straight line of commits leads back to, none of which gave a file
 * of interest another name. A merge may bring in what is older than the kept walk's beginning, and
 * then everything is looked at again, as it is where history was rewritten.
 */
final class ContinuedWalk {
  /** A line of more commits is not followed back. */
  private static final int LONGEST_LINE = 500;

  private final Repository repository;
  private final ChangeReader changes;
  private final KeptHistory place;

  ContinuedWalk(Repository repository, ChangeReader changes, KeptHistory place) {
    this.repository = repository;
    this.changes = changes;
    this.place = place;
  }

  /** What there is to find behind a commit. */
  Walked walk(HistoryRequest request, ObjectId head) throws IOException {
    String asked = asked(request);
    Optional<KeptWalk> kept = place.last().filter(walk -> walk.asked().equals(asked));
    if (kept.filter(walk -> isOf(walk, request, head)).isPresent()) {
      return kept.get().walked();
    }
    Walked walked = kept.isEmpty() ? anew(request, head) : continued(request, head, kept.get());
    if (isWorthKeeping(walked)) {
      place.keep(new KeptWalk(asked, head.getName(), walked));
    }
    return walked;
  }

  private static boolean isOf(KeptWalk kept, HistoryRequest request, ObjectId head) {
    return kept.head().equals(head.getName())
        && kept.walked().documents().keySet().equals(request.documents());
  }

  private Walked anew(HistoryRequest request, ObjectId head) throws IOException {
    HistoryWalk walk = new HistoryWalk(repository, changes, request);
    walk.run(head);
    return walk.found();
  }

  private Walked continued(HistoryRequest request, ObjectId head, KeptWalk kept)
      throws IOException {
    ObjectId until = ObjectId.fromString(kept.head());
    if (!isStraight(head, until)) {
      return anew(request, head);
    }
    HistoryWalk walk = new HistoryWalk(repository, changes, request);
    boolean isReached = walk.run(head, until);
    Walked found = walk.found();
    if (!isReached) {
      return found;
    }
    Set<RepoPath> sought = kept.walked().documents().keySet();
    return walk.open().filter(sought::equals).isPresent()
            && found.commits() + kept.walked().commits() <= request.limit()
        ? found.followedBy(kept.walked())
        : anew(request, head);
  }

  /** Whether single parents lead from one commit to another. */
  private boolean isStraight(ObjectId head, ObjectId until) throws IOException {
    try (RevWalk commits = new RevWalk(repository)) {
      RevCommit at = commits.parseCommit(head);
      for (int line = 0; line < LONGEST_LINE && at.getParentCount() == 1; line++) {
        if (at.equals(until)) {
          return true;
        }
        at = commits.parseCommit(at.getParent(0));
      }
      return at.equals(until);
    }
  }

  /** Objects that were never fetched may come any time; a walk cut short says so of its own end. */
  private static boolean isWorthKeeping(Walked walked) {
    return walked.reach() != Reach.PARTIAL;
  }

  private String asked(HistoryRequest request) throws IOException {
    Set<ObjectId> shallow = repository.getObjectDatabase().getShallowCommits();
    return String.join(
        "\n",
        place.maker(),
        request.covered().toString(),
        request.coveredSince().toString(),
        Integer.toString(request.limit()),
        shallow.stream().map(ObjectId::getName).sorted().toList().toString(),
        changes.rules());
  }
}
