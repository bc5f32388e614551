package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** Nobody can follow lists in quotes in lists a hundred levels deep. */
@Mistake(severity = Severity.WARNING)
public final class NestingTooDeep extends FlawRule {
  /** Reports it at its place. */
  public NestingTooDeep() {
    super(Flaw.Kind.NESTING_TOO_DEEP);
  }
}
