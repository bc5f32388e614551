package io.github.handbookmaven.classify;

import io.github.handbookmaven.model.Word;

/**
 * What a document that is no procedure is instead. Nothing is asked of it: no rule looks at one.
 */
public enum Genre {
  /** A form to copy and fill in. */
  TEMPLATE,
  /** What changed from version to version. */
  CHANGE_LOG,
  /** A report of an incident that is over. */
  POST_MORTEM,
  /** What was decided, and why. */
  DECISION_RECORD,
  /** What holds, and for whom: policies, agreements, principles, charters. */
  POLICY,
  /** Links to other pages. */
  INDEX,
  /** A lesson for a reader who learns. */
  TUTORIAL,
  /** To look something up: interfaces, options, terms, lists. */
  REFERENCE,
  /** How something is made or works, and why. */
  CONCEPT;

  /**
   * The word for it.
   *
   * @return lower case, with hyphens, such as {@code post-mortem}
   */
  public String word() {
    return Word.of(this);
  }
}
