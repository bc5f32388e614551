package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A document that was there and is gone was not checked, and nobody would know. */
@Mistake(severity = Severity.WARNING)
public final class Vanished extends FlawRule {
  /** Reports it at its place. */
  public Vanished() {
    super(Flaw.Kind.VANISHED);
  }
}
