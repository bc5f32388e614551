package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.Exercise;
import io.github.handbookmaven.model.ShellWord;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.stream.Stream;

/** A runbook is known to work only after somebody followed it. */
@Mistake(severity = Severity.WARNING)
public final class NeverExercised implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> !ReviewPlace.isExempt(entry))
        .filter(entry -> isMissing(entry.freshness().exercise()))
        .map(NeverExercised::observation);
  }

  private static boolean isMissing(Exercise exercise) {
    return exercise.required() && exercise.last().isEmpty();
  }

  private static Observation observation(Entry entry) {
    return Observation.of(
        ReviewPlace.of(entry.document().metadata().review().exerciseInterval(), entry),
        "'" + entry.title() + "' has never been exercised",
        "follow it in a drill or the next time it is needed, and record that with"
            + " handbook:exercise -Dhandbook.document="
            + ShellWord.of(entry.id()));
  }
}
