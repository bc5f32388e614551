package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Suppression;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A comment that silences nothing would silence the next real mistake unseen. */
public final class SuppressionUnused implements Rule {

  /** For the service loader. */
  public SuppressionUnused() {}

  @Override
  public String id() {
    return "suppression-unused";
  }

  @Override
  public Family family() {
    return Family.INPUT;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.NOTE;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return Stream.empty();
  }

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
