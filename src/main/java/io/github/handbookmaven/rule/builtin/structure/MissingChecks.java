package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/** A response without a look at what is wrong fixes the wrong thing. */
@Mistake(severity = Severity.ERROR)
public final class MissingChecks extends MissingPart {
  /** Reports it at the title. */
  public MissingChecks() {
    super(
        DocType.RUNBOOK,
        Part.CHECKS,
        "does not say what to look at",
        "add a section such as '## Diagnosis' with what to look at (commands, dashboards, logs)"
            + " and what to expect there");
  }
}
