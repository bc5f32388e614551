package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Suppression;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.SuppressionRule;
import java.util.List;
import java.util.stream.Stream;

/** A comment that silences nothing would silence the next real mistake unseen. */
@Mistake(severity = Severity.NOTE)
public final class SuppressionUnused implements SuppressionRule {
  @Override
  public Stream<Observation> inspectIdle(List<Suppression> idle, Options options) {
    return idle.stream().map(SuppressionUnused::observation);
  }

  private static Observation observation(Suppression suppression) {
    return Observation.of(
        suppression.at(),
        "this comment silences no finding of '" + suppression.rule() + "'",
        "delete it, or correct the rule's id: handbook:rules lists them");
  }
}
