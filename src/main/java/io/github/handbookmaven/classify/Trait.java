package io.github.handbookmaven.classify;

import io.github.handbookmaven.classify.evidence.Evidence;
import java.util.Optional;
import java.util.Set;

/** How SOPs and runbooks differ, and what shows it in a document. */
public enum Trait {
  /** To standardise a task, or to guide a response. */
  PURPOSE(
      Set.of("heading-purpose", "steps-announced", "title-says-procedure", "title-names-a-task"),
      Set.of(
          "title-names-an-alert",
          "title-names-a-fault",
          "title-says-troubleshooting",
          "title-says-runbook",
          "responses-to-make")),
  /** Anyone who learns or does the task, or the operators who respond. */
  AUDIENCE(
      Set.of("heading-roles", "heading-training", "roles", "speaks-to-its-reader"),
      Set.of("heading-escalation", "incidents", "alerts", "operations-words")),
  /** Before and during planned work, or during live operation. */
  TIMING(
      Set.of("heading-prerequisites", "heading-scope", "planned-work", "steps-announced"),
      Set.of("heading-trigger", "names-its-alerts", "alerts", "if-it-fails", "faults")),
  /** Standard steps, or checks, decisions and responses. */
  CONTENT(
      Set.of(
          "heading-procedure", "heading-checklist", "numbered-steps", "check-boxes", "tasks-to-do"),
      Set.of(
          "heading-diagnosis",
          "heading-response",
          "heading-cause",
          "things-to-check",
          "commands-that-look",
          "trouble-leads",
          "commands-that-recover"));

  private final Set<String> ofAnSop;
  private final Set<String> ofARunbook;

  Trait(Set<String> ofAnSop, Set<String> ofARunbook) {
    this.ofAnSop = ofAnSop;
    this.ofARunbook = ofARunbook;
  }

  /**
   * What shows it in a document.
   *
   * @param classification of an SOP or a runbook
   * @return the heaviest evidence of it for the document's type, with line and quote; empty where
   *     nothing shows it, or where the document is of another type
   */
  public Optional<Evidence> shownBy(Classification classification) {
    return switch (classification.type()) {
      case SOP -> heaviest(classification, ofAnSop);
      case RUNBOOK -> heaviest(classification, ofARunbook);
      case MIXED, NONE, UNDETERMINED -> Optional.empty();
    };
  }

  private static Optional<Evidence> heaviest(Classification classification, Set<String> signals) {
    return classification.evidence().stream()
        .filter(evidence -> evidence.side() == classification.type() && evidence.line() > 0)
        .filter(evidence -> signals.contains(evidence.signal()))
        .findFirst();
  }
}
