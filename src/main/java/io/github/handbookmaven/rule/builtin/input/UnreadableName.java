package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A document whose name or content the build cannot read was not checked. */
@Mistake(severity = Severity.WARNING)
public final class UnreadableName extends FlawRule {
  /** Reports it at its place. */
  public UnreadableName() {
    super(Flaw.Kind.UNREADABLE_NAME);
  }
}
