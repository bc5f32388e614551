package io.github.handbookmaven.rule.builtin.foundation;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.Foundation.Basis;
import io.github.handbookmaven.freshness.Freshness.Drift;
import io.github.handbookmaven.freshness.Freshness.Drift.What;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.stream.Stream;

/**
 * A runbook repeats its SOP in the operator's words; when the SOP changes, the words may be wrong.
 */
@Mistake(severity = Severity.WARNING)
public final class FoundationChangedSinceReview implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> entry.freshness().state() == State.SUSPECT)
        .flatMap(FoundationChangedSinceReview::observations);
  }

  private static Stream<Observation> observations(Entry entry) {
    return entry.freshness().drift().stream()
        .filter(drift -> drift.what() == What.FOUNDATION)
        .map(drift -> observation(entry, drift));
  }

  private static Observation observation(Entry entry, Drift drift) {
    return Observation.of(
            placeOf(entry, drift),
            "it is based on "
                + drift.subject()
                + ", which was changed after the review of "
                + entry.freshness().schedule().lastReviewed().orElseThrow(),
            ReviewPlace.review(entry))
        .about(drift.subject());
  }

  private static Place placeOf(Entry entry, Drift drift) {
    return entry.foundation().bases().stream()
        .filter(basis -> basis.document().value().equals(drift.subject()))
        .map(Basis::at)
        .findFirst()
        .orElseGet(() -> ReviewPlace.of(entry));
  }
}
