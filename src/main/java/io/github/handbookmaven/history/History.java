package io.github.handbookmaven.history;

import io.github.handbookmaven.model.RepoPath;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What git tells about the files asked for. Git metadata is untrusted text: names and subjects are
 * single lines, and no date is trusted to be sane.
 *
 * @param reach how far the walk could see
 * @param seenFrom no commit after this moment is missing; {@link Instant#MIN} where none is, {@link
 *     Instant#MAX} where nothing can be told
 * @param files by path; a file without an entry is not tracked, or its commits lie beyond the reach
 */
public record History(Reach reach, Instant seenFrom, Map<RepoPath, FileHistory> files) {

  /** Without git. */
  public static final History NONE = new History(Reach.NO_REPOSITORY, Instant.MAX, Map.of());

  /** With a repository nobody can read. */
  public static final History UNREADABLE = new History(Reach.UNREADABLE, Instant.MAX, Map.of());

  /** What a partial clone tells that lacks folders too. */
  public static final History PARTIAL = new History(Reach.PARTIAL, Instant.MAX, Map.of());

  /** How far a walk could see. */
  public enum Reach {
    /** To the first commit, or until everything asked for was found. */
    COMPLETE,
    /** A shallow clone: older commits are missing, so nothing about age can be told. */
    SHALLOW,
    /** A partial clone: commits are there, but objects they name were never fetched. */
    PARTIAL,
    /** The walk was stopped by its limit; older commits exist. */
    LIMITED,
    /** There is a repository that cannot be read: corrupt, objects missing, not ours. */
    UNREADABLE,
    /** There is no repository. */
    NO_REPOSITORY
  }

  /** Copies what could change. */
  public History {
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(seenFrom, "seenFrom");
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * The history of a file.
   *
   * @param path the file
   * @return its history, or empty where git does not know it
   */
  public Optional<FileHistory> of(RepoPath path) {
    return Optional.ofNullable(files.get(path));
  }

  /**
   * The history of one file.
   *
   * @param changes newest first, merges left out, renames followed
   * @param modified whether the work tree's file differs from the last commit, or was never
   *     committed
   * @param committed blob id of the file in the last commit; empty where it is not there, and for a
   *     covered file
   */
  public record FileHistory(List<Change> changes, boolean modified, String committed) {
    /** Copies what could change. */
    public FileHistory {
      changes = List.copyOf(changes);
      Objects.requireNonNull(committed, "committed");
    }
  }
}
