package io.github.handbookmaven.rule.builtin.alert;

import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.UnknownReferenceRule;

/** A runbook for an alert that no longer exists answers a call that never comes. */
@Mistake(severity = Severity.WARNING)
public final class AlertUnknown extends UnknownReferenceRule {
  /** Reports it where the name stands. */
  public AlertUnknown() {
    super(
        Kind.ALERT,
        "no alert rule is called %s",
        "correct the name, or remove it where the alert is gone");
  }
}
