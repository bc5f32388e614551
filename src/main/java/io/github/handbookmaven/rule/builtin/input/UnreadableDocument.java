package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A document the build has no right to read would be missing, and the build be green. */
@Mistake(severity = Severity.ERROR)
public final class UnreadableDocument extends FlawRule {
  /** Reports it at its place. */
  public UnreadableDocument() {
    super(Flaw.Kind.UNREADABLE_DOCUMENT);
  }
}
