package io.github.handbookmaven.freshness;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Interval;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds for one document where its front matter says nothing: the policies' word, else the
 * defaults.
 *
 * @param interval how often it is to be reviewed, and who says so
 * @param warnBefore how long before the due day the warning starts, and who says so
 * @param grace how long after the due day it becomes stale, and who says so
 * @param maxInterval the longest interval it may give itself, and who says so
 * @param exerciseInterval how often it is to be exercised, and who says so
 * @param requireOwner whether it must have an owner
 * @param requireReview whether it must have been reviewed
 * @param requireExercise whether it must have been exercised
 * @param requireReading who must have read it, as written
 */
public record Terms(
    Stated<Interval> interval,
    Stated<Period> warnBefore,
    Stated<Period> grace,
    Optional<Stated<Period>> maxInterval,
    Optional<Stated<Interval>> exerciseInterval,
    boolean requireOwner,
    boolean requireReview,
    boolean requireExercise,
    List<String> requireReading) {

  /**
   * A value and who says so.
   *
   * @param value the value
   * @param from who says so
   * @param <T> its type
   */
  public record Stated<T>(T value, Provenance from) {
    /** Refuses nothing but null. */
    public Stated {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(from, "from");
    }
  }

  /** Copies what could change. */
  public Terms {
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(warnBefore, "warnBefore");
    Objects.requireNonNull(grace, "grace");
    Objects.requireNonNull(maxInterval, "maxInterval");
    Objects.requireNonNull(exerciseInterval, "exerciseInterval");
    requireReading = List.copyOf(requireReading);
  }

  /**
   * The same with the interval another repository's policy gives its document.
   *
   * @param every how often it is reviewed there
   * @return the terms
   */
  Terms reviewedEvery(Period every) {
    return new Terms(
        new Stated<>(new Interval(Optional.of(every)), Provenance.PATH_POLICY),
        warnBefore,
        grace,
        maxInterval,
        exerciseInterval,
        requireOwner,
        requireReview,
        requireExercise,
        requireReading);
  }

  /**
   * What holds without any policy (freshness.md).
   *
   * @param type the document's type
   * @return six months and a week for what is used in the night, a year and two weeks for the rest
   */
  public static Terms defaultFor(DocType type) {
    boolean runbook = type == DocType.RUNBOOK;
    Interval interval = new Interval(Optional.of(Period.ofMonths(runbook ? 6 : 12)));
    return new Terms(
        new Stated<>(interval, Provenance.DEFAULT),
        new Stated<>(Period.ofDays(14), Provenance.DEFAULT),
        new Stated<>(Period.ofDays(runbook ? 7 : 14), Provenance.DEFAULT),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        List.of());
  }
}
