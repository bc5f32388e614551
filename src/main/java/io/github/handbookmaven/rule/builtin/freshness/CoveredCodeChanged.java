package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.Drift;
import io.github.handbookmaven.freshness.Freshness.Drift.What;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document describes what the code did when it was reviewed; the code does something else now.
 */
@Mistake(severity = Severity.WARNING)
public final class CoveredCodeChanged implements HandbookRule {
  private static final int NAMED = 3;

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> entry.freshness().state() == State.SUSPECT)
        .flatMap(entry -> observation(entry).stream());
  }

  private static Optional<Observation> observation(Entry entry) {
    List<String> changed =
        entry.freshness().drift().stream()
            .filter(drift -> drift.what() == What.COVERED_CODE)
            .map(Drift::subject)
            .toList();
    List<Located<String>> covers = entry.document().metadata().relations().covers();
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Observation.of(
                ReviewPlace.of(covers.stream().findFirst(), entry),
                "what it covers changed after the review of "
                    + entry.freshness().schedule().lastReviewed().orElseThrow()
                    + ": "
                    + named(changed),
                ReviewPlace.review(entry)));
  }

  private static String named(List<String> changed) {
    String first = String.join(", ", changed.subList(0, Math.min(NAMED, changed.size())));
    return changed.size() <= NAMED ? first : first + " and " + (changed.size() - NAMED) + " more";
  }
}
