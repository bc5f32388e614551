package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/** A runbook that describes a fault and not what ends it leaves its operator alone with it. */
@Mistake(severity = Severity.ERROR)
public final class MissingResponse extends MissingPart {
  /** Reports it at the title. */
  public MissingResponse() {
    super(
        DocType.RUNBOOK,
        Part.RESPONSE,
        "does not say what to do about it",
        "add a section such as '## Mitigation' with the steps that end the trouble, one action"
            + " each, commands in fenced code");
  }
}
