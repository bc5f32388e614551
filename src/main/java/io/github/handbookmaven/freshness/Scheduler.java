package io.github.handbookmaven.freshness;

import io.github.handbookmaven.freshness.Freshness.Exercise;
import io.github.handbookmaven.freshness.Freshness.Schedule;
import io.github.handbookmaven.freshness.Terms.Stated;
import io.github.handbookmaven.model.Interval;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata.Review;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calendar: from a review record and what holds for a document to the days that follow. */
final class Scheduler {
  private final Review review;
  private final Terms terms;
  private final Optional<LocalDate> reviewed;
  private final Stated<Interval> interval;
  private final List<String> notes = new ArrayList<>();

  Scheduler(Review review, Terms terms, LocalDate today) {
    this.review = review;
    this.terms = terms;
    this.reviewed =
        usable(review).filter(day -> !isInTheFuture(day, today)); // a future review extends nothing
    this.interval =
        review
            .interval()
            .map(said -> new Stated<>(said.value(), Provenance.FRONT_MATTER))
            .orElse(terms.interval());
  }

  /**
   * The review date; none where any of the record could not be read, or where it is the zero of
   * clocks, which people and tools write who must write some day.
   */
  static Optional<LocalDate> usable(Review review) {
    return review.unreadable()
        ? Optional.empty()
        : review.lastReviewed().map(Located::value).filter(day -> !day.equals(LocalDate.EPOCH));
  }

  /** Later than tomorrow: where it is tomorrow already, somebody may have reviewed today. */
  static boolean isInTheFuture(LocalDate reviewed, LocalDate today) {
    return reviewed.isAfter(today.plusDays(1));
  }

  Schedule schedule() {
    Optional<LocalDate> due = due();
    return new Schedule(
        usable(review),
        review.reviewedBy().map(Located::value),
        interval.value().period().map(Period::toString),
        interval.from(),
        due,
        due.map(day -> day.minus(terms.warnBefore().value())),
        due.map(day -> day.plus(terms.grace().value()).plusDays(1)),
        review.expires().map(Located::value),
        notes);
  }

  private Optional<LocalDate> due() {
    Optional<LocalDate> byInterval = reviewed.flatMap(interval.value()::after);
    Optional<LocalDate> outright = review.reviewBy().map(Located::value).filter(this::isUnspent);
    if (outright.isEmpty() || review.unreadable()) {
      return review.unreadable() ? Optional.empty() : byInterval;
    }
    boolean bothWritten = review.interval().isPresent() && byInterval.isPresent();
    if (bothWritten && !outright.equals(byInterval)) {
      notes.add(
          "review_by says "
              + outright.get()
              + " and the interval "
              + byInterval.get()
              + "; review_by was taken");
    }
    return outright;
  }

  /** A review on or after that day has met it. */
  private boolean isUnspent(LocalDate reviewBy) {
    boolean spent = reviewed.isPresent() && !reviewBy.isAfter(reviewed.get());
    if (spent) {
      notes.add("review_by " + reviewBy + " was met by the review of " + reviewed.get());
    }
    return !spent;
  }

  Exercise exercise(LocalDate today) {
    Optional<LocalDate> last =
        review.lastExercised().map(Located::value).filter(day -> !isInTheFuture(day, today));
    Optional<Interval> every =
        review
            .exerciseInterval()
            .map(Located::value)
            .or(() -> terms.exerciseInterval().map(Stated::value));
    boolean required = terms.requireExercise() || every.flatMap(Interval::period).isPresent();
    return new Exercise(
        last, last.flatMap(day -> every.flatMap(step -> step.after(day))), required);
  }
}
