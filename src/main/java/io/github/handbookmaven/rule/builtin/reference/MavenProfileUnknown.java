package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.UnknownReferenceRule;

/** Maven only warns about a profile that does not exist, and builds something else. */
@Mistake(severity = Severity.ERROR)
public final class MavenProfileUnknown extends UnknownReferenceRule {
  /** Reports it where the name stands. */
  public MavenProfileUnknown() {
    super(
        Kind.MAVEN_PROFILE,
        "no profile is called %s",
        "name a profile of this build; 'mvn help:all-profiles' lists them");
  }
}
