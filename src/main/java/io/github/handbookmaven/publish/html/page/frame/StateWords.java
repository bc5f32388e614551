package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.freshness.Freshness.Drift;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.freshness.Provenance;
import io.github.handbookmaven.freshness.Terms.Stated;
import io.github.handbookmaven.model.Word;
import io.github.handbookmaven.publish.html.template.Labels;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Freshness in plain words. */
public final class StateWords {
  private static final Set<State> TO_REVIEW =
      Set.of(
          State.EXPIRED,
          State.STALE,
          State.OVERDUE,
          State.NEVER_REVIEWED,
          State.FUTURE_REVIEW,
          State.SUSPECT);

  private final Labels labels;

  StateWords(Labels labels) {
    this.labels = labels;
  }

  /** A state as readers call it. */
  public String label(State state) {
    return labels.text("state_" + key(state));
  }

  /** What a state means, in a sentence. */
  public String meaning(State state) {
    return labels.text("meaning_" + key(state));
  }

  private static String key(State state) {
    return Word.key(state);
  }

  /** How much a reader should worry: {@code good}, {@code quiet}, {@code warn} or {@code bad}. */
  public static String level(State state) {
    return switch (state) {
      case FRESH -> "good";
      case DUE_SOON, UNSCHEDULED, UNKNOWN, EXEMPT -> "quiet";
      case OVERDUE, SUSPECT, NEVER_REVIEWED, FUTURE_REVIEW -> "warn";
      case STALE, EXPIRED -> "bad";
    };
  }

  /** Whether a document in this state has to be reviewed now. */
  public static boolean isToReview(State state) {
    return TO_REVIEW.contains(state);
  }

  /** The state in a sentence. */
  public String headline(Freshness freshness) {
    Freshness.Schedule schedule = freshness.schedule();
    return switch (freshness.state()) {
      case FRESH, DUE_SOON, SUSPECT, UNKNOWN, OVERDUE, STALE ->
          dated(freshness.state(), schedule.due());
      case EXPIRED -> dated(freshness.state(), schedule.expires());
      case FUTURE_REVIEW -> dated(freshness.state(), schedule.lastReviewed());
      case UNSCHEDULED, NEVER_REVIEWED, EXEMPT -> dated(freshness.state(), Optional.empty());
    };
  }

  private String dated(State state, Optional<LocalDate> date) {
    return date.map(day -> labels.text("headline_" + key(state) + "_on", labels.day(day)))
        .orElseGet(() -> labels.text("headline_" + key(state)));
  }

  /** What else is known of the review: who, when, how often, what changed since, what comes. */
  public List<String> details(Freshness freshness) {
    List<String> details = new ArrayList<>();
    Freshness.Schedule schedule = freshness.schedule();
    schedule.lastReviewed().ifPresent(day -> details.add(reviewed(day, schedule.reviewedBy())));
    freshness.drift().forEach(drift -> details.add(drift(drift)));
    interval(freshness).ifPresent(details::add);
    fromPolicy("warned_from", freshness.terms().warnBefore(), schedule.dueSoonFrom())
        .ifPresent(details::add);
    fromPolicy("stale_by_policy", freshness.terms().grace(), schedule.staleFrom())
        .ifPresent(details::add);
    schedule.expires().ifPresent(day -> details.add(labels.text("expires_on", labels.day(day))));
    exercise(freshness.exercise()).ifPresent(details::add);
    warning(freshness).ifPresent(details::add);
    return details;
  }

  private String reviewed(LocalDate day, Optional<String> reviewer) {
    return reviewer
        .map(name -> labels.text("reviewed_by_on", name, labels.day(day)))
        .orElseGet(() -> labels.text("reviewed_on", labels.day(day)));
  }

  /** What changed since the review, in a sentence. */
  public String drift(Drift drift) {
    return switch (drift.what()) {
      case TEXT -> labels.text("drift_text", drift.count());
      case COVERED_CODE -> labels.text("drift_code", drift.count(), drift.subject());
      case FOUNDATION -> labels.text("drift_foundation", drift.subject());
    };
  }

  /** Of a document that nobody has to review no interval is told, though its policy has one. */
  private Optional<String> interval(Freshness freshness) {
    Freshness.Schedule schedule = freshness.schedule();
    String from = from(schedule.intervalFrom());
    return freshness.state() == State.EXEMPT
        ? Optional.empty()
        : schedule.interval().map(every -> labels.text("interval_every", period(every), from));
  }

  /** A day that follows from what a policy says; what holds by default is nothing to explain. */
  private Optional<String> fromPolicy(
      String sentence, Stated<Period> stated, Optional<LocalDate> day) {
    return stated.from() == Provenance.DEFAULT
        ? Optional.empty()
        : day.map(known -> labels.text(sentence, labels.day(known), from(stated.from())));
  }

  private String from(Provenance provenance) {
    return labels.text("interval_from_" + Word.key(provenance));
  }

  /** An ISO period in words; the period itself where it mixes units. */
  String period(String iso) {
    try {
      Period period = Period.parse(iso);
      if (period.getYears() > 0 && period.toTotalMonths() % 12 == 0 && period.getDays() == 0) {
        return labels.text("years", period.getYears());
      }
      if (period.toTotalMonths() > 0) {
        return period.getDays() == 0
            ? labels.text("months", period.toTotalMonths())
            : labels.text("period_mixed", iso);
      }
      return period.getDays() % 7 == 0
          ? labels.text("weeks", period.getDays() / 7)
          : labels.text("days", period.getDays());
    } catch (DateTimeParseException e) {
      return labels.text("period_mixed", iso);
    }
  }

  private Optional<String> exercise(Freshness.Exercise exercise) {
    if (exercise.last().isPresent()) {
      return exercise.last().map(day -> labels.text("exercised_on", labels.day(day)));
    }
    return exercise.required() ? Optional.of(labels.text("never_exercised")) : Optional.empty();
  }

  /** A page published long ago must not lie: it says from which day it is overdue. */
  private Optional<String> warning(Freshness freshness) {
    return switch (freshness.state()) {
      case FRESH, DUE_SOON, SUSPECT, UNKNOWN ->
          freshness.schedule().due().map(day -> labels.text("overdue_from", labels.day(day)));
      case OVERDUE ->
          freshness.schedule().staleFrom().map(day -> labels.text("stale_later", labels.day(day)));
      case STALE, EXPIRED, NEVER_REVIEWED, FUTURE_REVIEW, UNSCHEDULED, EXEMPT -> Optional.empty();
    };
  }
}
