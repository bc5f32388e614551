package io.github.handbookmaven.rule.builtin.alert;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.DidYouMean;
import java.util.stream.Stream;

/** A runbook for an alert that no longer exists answers a call that never comes. */
public final class AlertUnknown implements Rule {

  /** For the service loader. */
  public AlertUnknown() {}

  @Override
  public String id() {
    return "alert-unknown";
  }

  @Override
  public Family family() {
    return Family.ALERTS;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.BROKEN)
        .filter(reference -> reference.kind() == Kind.ALERT)
        .map(AlertUnknown::observation);
  }

  private static Observation observation(Reference reference) {
    String remedy =
        reference
            .hint()
            .map(DidYouMean::remedy)
            .orElse("correct the name, or remove it where the alert is gone");
    return Observation.of(
            reference.at(), "no alert rule is called '" + reference.target() + "'", remedy)
        .about(reference.target());
  }
}
