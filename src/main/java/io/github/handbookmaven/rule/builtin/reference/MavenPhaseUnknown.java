package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.UnknownReferenceRule;

/** A phase Maven does not know stops the whole command. */
@Mistake(severity = Severity.ERROR)
public final class MavenPhaseUnknown extends UnknownReferenceRule {
  /** Reports it where the name stands. */
  public MavenPhaseUnknown() {
    super(
        Kind.MAVEN_PHASE,
        "no lifecycle has a phase %s",
        "name a phase of the clean, default or site lifecycle");
  }
}
