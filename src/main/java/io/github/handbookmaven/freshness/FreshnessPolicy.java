package io.github.handbookmaven.freshness;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Interval;
import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the POM demands of a selection of documents. A value that is empty says nothing, and leaves
 * the word to other policies.
 *
 * @param selection whom it speaks about
 * @param assignment what it says they are
 * @param timing when they are due
 * @param demands what they must have
 */
public record FreshnessPolicy(
    Selection selection, Assignment assignment, Timing timing, Demands demands) {

  /**
   * Whom a policy speaks about: documents that meet both.
   *
   * @param type only this type; empty for any
   * @param paths any of these patterns below the repository root; empty for any path
   */
  public record Selection(Optional<DocType> type, List<PathPattern> paths) {
    /** Copies what could change. */
    public Selection {
      Objects.requireNonNull(type, "type");
      paths = List.copyOf(paths);
    }

    boolean isByPath() {
      return !paths.isEmpty();
    }

    boolean selects(RepoPath path) {
      return paths.isEmpty() || paths.stream().anyMatch(pattern -> pattern.matches(path));
    }

    boolean selects(RepoPath path, DocType document) {
      return selects(path) && type.map(document::equals).orElse(true);
    }
  }

  /**
   * What a policy says documents are.
   *
   * @param type their type, where front matter declares none
   * @param owner who owns them, where neither front matter nor CODEOWNERS says so
   */
  public record Assignment(Optional<DocType> type, Optional<String> owner) {}

  /**
   * When documents are due.
   *
   * @param interval how often they are to be reviewed
   * @param warnBefore how long before the due day the warning starts
   * @param grace how long after the due day they become stale
   * @param maxInterval the longest interval a document may give itself
   * @param exerciseInterval how often they are to be exercised
   */
  public record Timing(
      Optional<Interval> interval,
      Optional<Period> warnBefore,
      Optional<Period> grace,
      Optional<Period> maxInterval,
      Optional<Interval> exerciseInterval) {}

  /**
   * What documents must have.
   *
   * @param owner an owner
   * @param review a review: never reviewed is then an error
   * @param exercise an exercise
   * @param readers people who must have read them
   */
  public record Demands(
      Optional<Boolean> owner,
      Optional<Boolean> review,
      Optional<Boolean> exercise,
      Optional<List<String>> readers) {}

  /** Refuses nothing but null. */
  public FreshnessPolicy {
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(assignment, "assignment");
    Objects.requireNonNull(timing, "timing");
    Objects.requireNonNull(demands, "demands");
  }
}
