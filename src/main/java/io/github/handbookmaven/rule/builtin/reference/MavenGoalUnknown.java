package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.UnknownReferenceRule;

/** A goal the plugin does not have stops the whole command. */
@Mistake(severity = Severity.WARNING)
public final class MavenGoalUnknown extends UnknownReferenceRule {
  /** Reports it where the name stands. */
  public MavenGoalUnknown() {
    super(
        Kind.MAVEN_GOAL,
        "this build's plugin has no goal %s",
        "name a goal of the plugin; 'mvn help:describe' lists them");
  }
}
