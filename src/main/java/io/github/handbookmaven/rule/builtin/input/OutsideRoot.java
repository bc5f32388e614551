package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A link out of the project would publish what its author may not even be allowed to read. */
@Mistake(severity = Severity.ERROR)
public final class OutsideRoot extends FlawRule {
  /** Reports it at its place. */
  public OutsideRoot() {
    super(Flaw.Kind.OUTSIDE_ROOT);
  }
}
