package io.github.handbookmaven.history;

import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Answers a request from a repository and from the submodules in it. */
final class HistoryReader {
  private final Repository repository;
  private final Path workTree;
  private final KeptHistory kept;
  private final BiFunction<Path, HistoryRequest, History> within;

  /**
   * @param repository the repository
   * @param workTree its folder on disk
   * @param kept where its last walk is kept
   * @param within how a submodule in a folder answers
   */
  HistoryReader(
      Repository repository,
      Path workTree,
      KeptHistory kept,
      BiFunction<Path, HistoryRequest, History> within) {
    this.within = within;
    this.kept = kept;
    this.repository = repository;
    this.workTree = workTree;
  }

  /** What git tells; a repository that breaks on the way is unreadable as a whole. */
  History read(HistoryRequest request) {
    try {
      ObjectId head = repository.resolve(Constants.HEAD + "^{commit}");
      return head == null ? unborn(request) : read(request, head);
    } catch (MissingObjectException neverFetched) {
      return isPartial() ? History.PARTIAL : History.UNREADABLE;
    } catch (IOException | RuntimeException broken) {
      return History.UNREADABLE;
    }
  }

  /** Whether the repository was cloned with a filter, and lacks objects by its owner's will. */
  private boolean isPartial() {
    return repository.getConfig().getSubsections("remote").stream()
        .anyMatch(remote -> repository.getConfig().getBoolean("remote", remote, "promisor", false));
  }

  /** Before the first commit everything is uncommitted. */
  private static History unborn(HistoryRequest request) {
    Map<RepoPath, FileHistory> files = new HashMap<>();
    request.documents().forEach(path -> files.put(path, new FileHistory(List.of(), true, "")));
    return new History(Reach.COMPLETE, Instant.MIN, files);
  }

  private History read(HistoryRequest request, ObjectId head) throws IOException {
    CommittedFiles committed = committedFiles(request, head);
    History own = walked(request, committed, head);
    Map<RepoPath, FileHistory> files = new HashMap<>(own.files());
    for (RepoPath submodule : committed.submodules()) {
      files.putAll(historyWithin(submodule, request));
    }
    return new History(own.reach(), own.seenFrom(), files);
  }

  private History walked(HistoryRequest request, CommittedFiles committed, ObjectId head)
      throws IOException {
    try (ObjectReader reader = repository.newObjectReader()) {
      ChangeReader changes = new ChangeReader(repository, reader, workTree);
      HistoryRequest asked = withDocuments(request, committed.blobs().keySet());
      Walked walked = new ContinuedWalk(repository, changes, kept).walk(asked, head);
      Map<RepoPath, FileHistory> files = new HashMap<>();
      walked.covered().forEach((path, list) -> files.put(path, new FileHistory(list, false, "")));
      WorkTreeState state = new WorkTreeState(reader, workTree);
      for (RepoPath document : request.documents()) {
        if (!committed.isInSubmodule(document)) {
          ObjectId blob = committed.blobs().get(document);
          List<Change> found = walked.documents().getOrDefault(document, List.of());
          files.put(document, state.of(document, blob, found));
        }
      }
      return new History(walked.reach(), walked.seenFrom(), files);
    }
  }

  private static HistoryRequest withDocuments(HistoryRequest request, Set<RepoPath> documents) {
    return new HistoryRequest(
        documents, request.covered(), request.coveredSince(), request.limit());
  }

  /**
   * What the last commit holds.
   *
   * @param blobs the documents asked for that are in it
   * @param submodules its submodules
   */
  private record CommittedFiles(Map<RepoPath, ObjectId> blobs, Set<RepoPath> submodules) {
    boolean isInSubmodule(RepoPath path) {
      return submodules.stream().anyMatch(path::isWithin);
    }
  }

  private CommittedFiles committedFiles(HistoryRequest request, ObjectId head) throws IOException {
    Map<RepoPath, ObjectId> blobs = new HashMap<>();
    Set<RepoPath> submodules = new TreeSet<>();
    FollowedPaths interest = new FollowedPaths(request);
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(commits.parseCommit(head).getTree());
      while (tree.next()) {
        if (tree.isSubtree()) {
          if (interest.mayHoldDocuments(tree.getPathString() + "/")) {
            tree.enterSubtree();
          }
        } else {
          RepoPath.of(tree.getPathString())
              .ifPresent(path -> sort(path, tree, request, new CommittedFiles(blobs, submodules)));
        }
      }
    }
    return new CommittedFiles(blobs, submodules);
  }

  private static void sort(
      RepoPath path, TreeWalk tree, HistoryRequest request, CommittedFiles into) {
    if (FileMode.GITLINK.equals(tree.getRawMode(0))) {
      into.submodules().add(path);
    } else if (request.documents().contains(path)) {
      into.blobs().put(path, tree.getObjectId(0));
    }
  }

  /** A submodule's files are dated by the submodule's own history. */
  private Map<RepoPath, FileHistory> historyWithin(RepoPath submodule, HistoryRequest request) {
    Set<RepoPath> documents =
        request.documents().stream()
            .filter(document -> document.isWithin(submodule))
            .map(document -> new RepoPath(document.below(submodule)))
            .collect(Collectors.toSet());
    Optional<Path> folder =
        submodule.on(workTree).filter(at -> Files.exists(at.resolve(Constants.DOT_GIT)));
    if (documents.isEmpty() || folder.isEmpty()) {
      return Map.of();
    }
    return within.apply(folder.get(), HistoryRequest.of(documents)).files().entrySet().stream()
        .collect(
            Collectors.toMap(
                file -> submodule.resolve(file.getKey().value()).orElseThrow(),
                Map.Entry::getValue));
  }
}
