package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** An interval that could be read two ways is read the wrong way by half of its readers. */
@Mistake(severity = Severity.ERROR)
public final class BadInterval extends FlawRule {
  /** Reports it at its place. */
  public BadInterval() {
    super(Flaw.Kind.BAD_INTERVAL);
  }
}
