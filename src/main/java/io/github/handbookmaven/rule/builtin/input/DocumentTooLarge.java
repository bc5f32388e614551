package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/**
 * A file nobody can read through is data, not a procedure, and would stop the build for minutes.
 */
@Mistake(severity = Severity.WARNING)
public final class DocumentTooLarge extends FlawRule {
  /** Reports it at its place. */
  public DocumentTooLarge() {
    super(Flaw.Kind.DOCUMENT_TOO_LARGE);
  }
}
