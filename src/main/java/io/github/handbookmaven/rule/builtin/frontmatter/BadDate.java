package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A date nobody can read schedules nothing, so the document would never be due. */
@Mistake(severity = Severity.ERROR)
public final class BadDate extends FlawRule {
  /** Reports it at its place. */
  public BadDate() {
    super(Flaw.Kind.BAD_DATE);
  }
}
