package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.UnknownReferenceRule;

/** A command for a module that is gone fails before it begins. */
@Mistake(severity = Severity.ERROR)
public final class MavenModuleUnknown extends UnknownReferenceRule {
  /** Reports it where the name stands. */
  public MavenModuleUnknown() {
    super(
        Kind.MAVEN_MODULE,
        "no module of this build is %s",
        "name a module by its folder or ':artifactId'");
  }
}
