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
import java.util.stream.Stream;

/** A review announced in time can be planned; one that is found overdue cannot. */
@Mistake(severity = Severity.NOTE)
public final class ReviewDueSoon implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> entry.freshness().state() == State.DUE_SOON)
        .map(this::observation);
  }

  private Observation observation(Entry entry) {
    return Observation.of(
        ReviewPlace.of(entry),
        "the next review is due on " + entry.freshness().schedule().due().orElseThrow(),
        ReviewPlace.review(entry));
  }
}
