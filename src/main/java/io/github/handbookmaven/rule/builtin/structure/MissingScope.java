package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/** Without a scope an SOP gets applied where it does not belong, or not where it does. */
@Mistake(severity = Severity.NOTE)
public final class MissingScope extends MissingConvention {
  /** Reports it at the title. */
  public MissingScope() {
    super(
        DocType.SOP,
        Part.SCOPE,
        new Lack(
            "does not say when and to what it applies",
            "add a section such as '## Scope': which systems, teams and cases it is for, when to"
                + " use it, and what it leaves out"),
        "declared SOPs say when and to what they apply");
  }
}
