package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.Schedule;
import io.github.handbookmaven.freshness.Terms.Stated;
import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.model.Metadata.Review;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An interval its author chose can switch off all reviews; a policy sets the longest that counts.
 */
@Mistake(severity = Severity.WARNING)
public final class IntervalTooLong implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> !ReviewPlace.isExempt(entry))
        .filter(entry -> isTooLong(entry, handbook.today()))
        .map(IntervalTooLong::observation);
  }

  private static boolean isTooLong(Entry entry, LocalDate today) {
    Schedule schedule = entry.freshness().schedule();
    LocalDate from = schedule.lastReviewed().orElse(today);
    Optional<LocalDate> latest =
        entry.freshness().terms().maxInterval().map(longest -> from.plus(longest.value()));
    Optional<LocalDate> next =
        schedule.due().or(() -> schedule.interval().map(Period::parse).map(from::plus));
    return latest.isPresent()
        && (isUnscheduled(entry) || next.filter(day -> day.isAfter(latest.get())).isPresent());
  }

  /** {@code ad-hoc} and its kin: an interval without end. */
  private static boolean isUnscheduled(Entry entry) {
    Schedule schedule = entry.freshness().schedule();
    return entry.document().metadata().review().interval().isPresent()
        && schedule.interval().isEmpty()
        && schedule.due().isEmpty();
  }

  private static Observation observation(Entry entry) {
    Review review = entry.document().metadata().review();
    Stated<Period> longest = entry.freshness().terms().maxInterval().orElseThrow();
    String words = words(longest.value());
    String what =
        isUnscheduled(entry)
            ? "it schedules no review, but " + whose(longest) + " allows " + words + " at most"
            : "its next review is further away than the "
                + words
                + " "
                + whose(longest)
                + " allows";
    return Observation.of(
        review.interval().isPresent()
            ? review.interval().get().at()
            : ReviewPlace.of(review.reviewBy(), entry),
        what,
        "give it an interval of at most " + words + ", or change <maxInterval>");
  }

  private static String whose(Stated<Period> longest) {
    return switch (longest.from()) {
      case PATH_POLICY -> "the policy for its folder";
      case TYPE_POLICY -> "the policy for its type";
      case FRONT_MATTER, DEFAULT -> "a policy";
    };
  }

  private static String words(Period period) {
    return Stream.of(
            count(period.getYears(), "year"),
            count(period.getMonths(), "month"),
            count(period.getDays(), "day"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  private static String count(int number, String unit) {
    return number == 0 ? "" : Counted.of(number, unit);
  }
}
