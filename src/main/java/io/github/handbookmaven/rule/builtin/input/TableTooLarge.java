package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A table of a hundred thousand cells is data, and fills the memory of every reader's browser. */
@Mistake(severity = Severity.WARNING)
public final class TableTooLarge extends FlawRule {
  /** Reports it at its place. */
  public TableTooLarge() {
    super(Flaw.Kind.TABLE_TOO_LARGE);
  }
}
