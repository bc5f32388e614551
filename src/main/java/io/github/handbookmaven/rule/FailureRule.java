package io.github.handbookmaven.rule;

import io.github.handbookmaven.model.Flaw;

/** The rare rule about rules themselves: it tells of those that failed at a document. */
public interface FailureRule extends Rule {

  /**
   * What it says where a rule failed.
   *
   * @param failure which rule, at which document, and how
   * @return the observation
   */
  Observation inspectFailure(Flaw failure);
}
