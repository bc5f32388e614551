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
import java.util.stream.Stream;

/** A review nobody can have made yet keeps a document green without anybody reading it. */
@Mistake(severity = Severity.ERROR)
public final class ReviewInTheFuture implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> entry.freshness().state() == State.FUTURE_REVIEW)
        .map(entry -> observation(entry, handbook.today()));
  }

  private Observation observation(Entry entry, LocalDate today) {
    return Observation.of(
        ReviewPlace.of(entry),
        "it was reviewed on "
            + entry.freshness().schedule().lastReviewed().orElseThrow()
            + ", which is after today, "
            + today,
        "write the day somebody really reviewed it; a day to come belongs in review_by");
  }
}
