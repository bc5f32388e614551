package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** A document whose review is overdue beyond all grace misleads whoever trusts it. */
@Mistake(severity = Severity.ERROR)
public final class ReviewStale implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> entry.freshness().state() == State.STALE)
        .map(entry -> observation(entry, handbook.today()));
  }

  private Observation observation(Entry entry, LocalDate today) {
    LocalDate due = entry.freshness().schedule().due().orElseThrow();
    return Observation.of(
        ReviewPlace.of(entry),
        "its review was due on "
            + due
            + ", "
            + ChronoUnit.DAYS.between(due, today)
            + " days ago, and its grace is over",
        ReviewPlace.review(entry));
  }
}
