package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A command with invisible characters does something else than it shows when it is pasted. */
@Mistake(severity = Severity.WARNING)
public final class HiddenUnicode extends FlawRule {
  /** Reports it at its place. */
  public HiddenUnicode() {
    super(Flaw.Kind.HIDDEN_UNICODE);
  }
}
