package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.ShellWord;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What worked in the last drill may have rotted since; only the next one tells. */
@Mistake(severity = Severity.WARNING)
public final class ExerciseOverdue implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> !ReviewPlace.isExempt(entry))
        .filter(entry -> isDue(entry, handbook.today()))
        .map(ExerciseOverdue::observation);
  }

  private static boolean isDue(Entry entry, LocalDate today) {
    return entry.freshness().exercise().due().filter(day -> !today.isBefore(day)).isPresent();
  }

  private static Observation observation(Entry entry) {
    return Observation.of(
        ReviewPlace.of(entry.document().metadata().review().lastExercised(), entry),
        "its next exercise was due on " + entry.freshness().exercise().due().orElseThrow(),
        "follow it in a drill, and record that with handbook:exercise -Dhandbook.document="
            + ShellWord.of(entry.id()));
  }
}
