package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Past its hard end a document is wrong by its own word, however recently it was reviewed. */
@Mistake(severity = Severity.ERROR)
public final class Expired implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> !ReviewPlace.isExempt(entry))
        .flatMap(entry -> observation(entry, handbook.today()).stream());
  }

  private static Optional<Observation> observation(Entry entry, LocalDate today) {
    return entry
        .document()
        .metadata()
        .review()
        .expires()
        .filter(end -> !today.isBefore(end.value()))
        .map(
            end ->
                Observation.of(
                    end.at(),
                    "it expired on " + end.value(),
                    "replace it, archive it with status: archived, or give it a new expires"));
  }
}
