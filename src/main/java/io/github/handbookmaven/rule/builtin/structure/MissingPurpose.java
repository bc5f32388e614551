package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Severity;

/** Nobody trains from, or keeps to, an SOP that does not say what it is for and why it exists. */
@Mistake(severity = Severity.ERROR)
public final class MissingPurpose extends MissingPart {
  /** Reports it at the title. */
  public MissingPurpose() {
    super(
        DocType.SOP,
        Part.PURPOSE,
        "does not say what it is for",
        "add an introduction below the title, or a section such as '## Purpose': what this"
            + " procedure achieves, and why it is done this way");
  }
}
