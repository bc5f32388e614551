package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/**
 * Live operation branches; a runbook that knows one way only ends where reality takes the other.
 */
@Mistake(severity = Severity.NOTE)
public final class MissingDecisions extends MissingConvention {
  /** Reports it at the title. */
  public MissingDecisions() {
    super(
        DocType.RUNBOOK,
        Part.DECISIONS,
        new Lack(
            "has no decision: no step says what to do if what is seen differs",
            "write the branches: 'if …, do …; otherwise …', or a table of what is seen and what to"
                + " do then"),
        "declared runbooks say what to do if what is seen differs");
  }
}
