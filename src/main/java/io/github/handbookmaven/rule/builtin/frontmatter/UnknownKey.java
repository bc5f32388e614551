package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A slip of the pen in a key silently switches off what the author believes is recorded. */
@Mistake(severity = Severity.NOTE)
public final class UnknownKey extends FlawRule {
  /** Reports it at its place. */
  public UnknownKey() {
    super(Flaw.Kind.UNKNOWN_KEY);
  }
}
