package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/** Who does not check that it is over closes the incident too soon. */
@Mistake(severity = Severity.NOTE)
public final class MissingVerification extends MissingConvention {
  /** Reports it at the title. */
  public MissingVerification() {
    super(
        DocType.RUNBOOK,
        Part.VERIFICATION,
        new Lack(
            "has no verification section: how do you know that it is over?",
            "add a section such as '## Verification' with what to look at and what it shows once"
                + " the trouble is over"),
        "declared runbooks say how to know that it is over");
  }
}
