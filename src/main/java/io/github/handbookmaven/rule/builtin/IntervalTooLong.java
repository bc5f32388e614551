package io.github.handbookmaven.rule.builtin;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.Schedule;
import io.github.handbookmaven.model.Metadata.Review;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interval its author chose can switch off all reviews; a policy sets the longest that counts.
 */
public final class IntervalTooLong implements Rule {

  @Override
  public String id() {
    return "interval-too-long";
  }

  @Override
  public Family family() {
    return Family.FRESHNESS;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

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
    Optional<LocalDate> latest = entry.freshness().terms().maxInterval().map(from::plus);
    Optional<LocalDate> next =
        schedule.due().or(() -> schedule.interval().map(Period::parse).map(from::plus));
    return latest.isPresent() && next.filter(day -> day.isAfter(latest.get())).isPresent();
  }

  private static Observation observation(Entry entry) {
    Review review = entry.document().metadata().review();
    Period longest = entry.freshness().terms().maxInterval().orElseThrow();
    return Observation.of(
        review.interval().isPresent()
            ? review.interval().get().at()
            : ReviewPlace.of(review.reviewBy(), entry),
        "its next review is further away than the " + longest + " a policy allows",
        "shorten its interval to at most " + longest + ", or change <maxInterval>");
  }
}
