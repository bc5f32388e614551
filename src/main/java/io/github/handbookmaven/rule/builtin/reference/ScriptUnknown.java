package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.UnknownReferenceRule;

/** A command that calls a script, target or workflow that is gone stops its reader. */
@Mistake(severity = Severity.NOTE)
public final class ScriptUnknown extends UnknownReferenceRule {
  /** Reports it where the name stands. */
  public ScriptUnknown() {
    super(
        Kind.SCRIPT, "%s is not in this repository", "name what there is, or restore what is gone");
  }
}
