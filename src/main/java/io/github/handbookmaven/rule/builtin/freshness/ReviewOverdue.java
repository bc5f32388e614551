package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.Schedule;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.stream.Stream;

/** A document past its review day may still be right, but nobody stands for that any more. */
@Mistake(severity = Severity.WARNING)
public final class ReviewOverdue implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> entry.freshness().state() == State.OVERDUE)
        .map(this::observation);
  }

  private Observation observation(Entry entry) {
    Schedule schedule = entry.freshness().schedule();
    return Observation.of(
        ReviewPlace.of(entry),
        "its review was due on "
            + schedule.due().orElseThrow()
            + "; from "
            + schedule.staleFrom().orElseThrow()
            + " on it is stale",
        ReviewPlace.review(entry));
  }
}
