package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** Front matter that cannot be read is lost whole: owner, dates and type with it. */
@Mistake(severity = Severity.ERROR)
public final class FrontMatterInvalid extends FlawRule {
  /** Reports it at its place. */
  public FrontMatterInvalid() {
    super(Flaw.Kind.FRONT_MATTER_INVALID);
  }
}
