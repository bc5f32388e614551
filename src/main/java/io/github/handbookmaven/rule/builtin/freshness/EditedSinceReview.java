package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.Drift.What;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.stream.Stream;

/** Text nobody reviewed stands under the name and date of somebody who reviewed another text. */
@Mistake(severity = Severity.WARNING)
public final class EditedSinceReview implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> entry.freshness().state() == State.SUSPECT)
        .flatMap(EditedSinceReview::observations);
  }

  private static Stream<Observation> observations(Entry entry) {
    return entry.freshness().drift().stream()
        .filter(drift -> drift.what() == What.TEXT)
        .map(
            drift ->
                Observation.of(
                    ReviewPlace.of(entry),
                    "its text was changed after the review of "
                        + entry.freshness().schedule().lastReviewed().orElseThrow(),
                    ReviewPlace.review(entry)));
  }
}
