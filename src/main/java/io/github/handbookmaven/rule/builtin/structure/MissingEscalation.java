package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/** Every runbook fails one night; then its operator has to know whom to call. */
@Mistake(severity = Severity.NOTE)
public final class MissingEscalation extends MissingConvention {
  /** Reports it at the title. */
  public MissingEscalation() {
    super(
        DocType.RUNBOOK,
        Part.ESCALATION,
        new Lack(
            "does not say whom to call when it does not help",
            "add a section such as '## Escalation': after how long, whom to call, and how to reach"
                + " them"),
        "declared runbooks say whom to call");
  }
}
