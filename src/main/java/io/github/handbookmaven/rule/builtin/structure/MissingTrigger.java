package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/** Whoever is woken at night has to see at once whether this is the right runbook. */
@Mistake(severity = Severity.ERROR)
public final class MissingTrigger extends MissingPart {
  /** Reports it at the title. */
  public MissingTrigger() {
    super(
        DocType.RUNBOOK,
        Part.TRIGGER,
        "does not say which alert or symptom it answers",
        "add a section such as '## Symptoms': the alert that fires, or what is seen when this"
            + " runbook is to be opened");
  }
}
