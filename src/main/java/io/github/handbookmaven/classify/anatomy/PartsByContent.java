package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.language.DocumentText;
import java.util.Optional;

/** Finds the parts that no heading announces, by what sentences, commands and tables say. */
final class PartsByContent {
  private final SopParts sop;
  private final RunbookParts runbook;

  PartsByContent(DocumentText reading, Outline outline) {
    TextSearch text = new TextSearch(reading, outline);
    this.sop = new SopParts(reading, outline, text);
    this.runbook = new RunbookParts(outline, text);
  }

  /** Where a part is told without a heading. */
  Optional<Found> find(Part part) {
    return switch (part) {
      case PURPOSE -> sop.purpose();
      case SCOPE -> sop.scope();
      case ROLES -> sop.roles();
      case PREREQUISITES -> sop.prerequisites();
      case STEPS -> sop.steps();
      case TRIGGER -> runbook.trigger();
      case IMPACT -> runbook.impact();
      case CHECKS -> runbook.checks();
      case DECISIONS -> runbook.decisions();
      case RESPONSE -> runbook.response();
      case EXCEPTIONS -> runbook.exceptions();
      case ROLLBACK -> runbook.rollback();
      case VERIFICATION -> runbook.verification();
      case ESCALATION -> runbook.escalation();
      case CONTROL, COMMUNICATION, FOLLOW_UP, FOUNDATION -> Optional.empty();
    };
  }
}
