package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** Bytes that are not UTF-8 show as rubbish on the page, or not at all. */
@Mistake(severity = Severity.WARNING)
public final class NotUtf8 extends FlawRule {
  /** Reports it at its place. */
  public NotUtf8() {
    super(Flaw.Kind.NOT_UTF8);
  }
}
