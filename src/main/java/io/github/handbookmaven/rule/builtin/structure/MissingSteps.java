package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/** An SOP without steps standardises nothing: everybody does it their own way. */
@Mistake(severity = Severity.ERROR)
public final class MissingSteps extends MissingPart {
  /** Reports it at the title. */
  public MissingSteps() {
    super(
        DocType.SOP,
        Part.STEPS,
        "has no steps to follow",
        "add a section such as '## Procedure' with a numbered list, one action each, beginning"
            + " with a verb");
  }
}
