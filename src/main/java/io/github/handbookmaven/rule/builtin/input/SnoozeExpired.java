package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Suppression;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A snooze whose day has passed promised something that nobody did. */
@Mistake(severity = Severity.WARNING)
public final class SnoozeExpired implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .flatMap(entry -> entry.document().suppressions().stream())
        .filter(
            suppression ->
                suppression.until().filter(day -> day.isBefore(handbook.today())).isPresent())
        .map(SnoozeExpired::observation);
  }

  private static Observation observation(Suppression suppression) {
    return Observation.of(
        suppression.at(),
        "the snooze of '" + suppression.rule() + "' ended on " + suppression.until().orElseThrow(),
        "fix what it hid and delete the comment, or give it a new day and reason");
  }
}
