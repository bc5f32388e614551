package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.FailureRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.FlawRule;

/** A document that reading or a rule failed at passes for a good one unless somebody says so. */
@Mistake(severity = Severity.WARNING)
public final class DocumentNotChecked extends FlawRule implements FailureRule {
  /** Reports it at its document. */
  public DocumentNotChecked() {
    super(Flaw.Kind.DOCUMENT_NOT_CHECKED);
  }

  @Override
  public Observation inspectFailure(Flaw failure) {
    return observation(failure);
  }
}
