package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/** Work that nobody in particular is to do is done twice, or not at all. */
@Mistake(severity = Severity.NOTE)
public final class MissingRoles extends MissingConvention {
  /** Reports it at the title. */
  public MissingRoles() {
    super(
        DocType.SOP,
        Part.ROLES,
        new Lack(
            "does not say who does what",
            "add a section such as '## Roles': who performs the steps, who approves, and who is to"
                + " be told"),
        "declared SOPs say who does what");
  }
}
