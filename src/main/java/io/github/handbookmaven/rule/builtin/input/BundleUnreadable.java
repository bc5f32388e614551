package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A repository whose bundle was not read is missing from the handbook, and nobody would know. */
@Mistake(severity = Severity.ERROR)
public final class BundleUnreadable extends FlawRule {
  /** Reports it at the POM that names it. */
  public BundleUnreadable() {
    super(Flaw.Kind.BUNDLE_UNREADABLE);
  }
}
