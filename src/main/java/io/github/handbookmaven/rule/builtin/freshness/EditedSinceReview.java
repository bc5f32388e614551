package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.Drift.What;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.stream.Stream;

/** Text nobody reviewed stands under the name and date of somebody who reviewed another text. */
public final class EditedSinceReview implements Rule {

  @Override
  public String id() {
    return "edited-since-review";
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
