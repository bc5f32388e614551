package io.github.handbookmaven.classify.language;

/** What a sentence does, for its reader or by its form. */
public enum Fact {
  /** A numbered item that tells its reader to do something. */
  NUMBERED_STEP,
  /** A numbered item that tells who does something. */
  NUMBERED_DUTY,
  /** An item with a box to tick. */
  CHECK_BOX,
  /** A bulleted item that tells its reader to do something. */
  BULLETED_STEP,
  /** It tells its reader to do something. */
  TASK,
  /** It tells its reader to look, or asks. */
  CHECK,
  /** It tells its reader to respond. */
  RESPONSE,
  /** A step, a duty, a question to answer, or what a table tells to do. */
  DEED,
  /** An entry of an index. */
  POINTER,
  /** A row of a table. */
  ROW,
  /** A condition that names a fault. */
  FAULT_CONDITION,
  /** What must be done, but not by its reader. */
  DUTY,
  /** How something is. */
  DESCRIPTION,
  /** What was and happened. */
  PAST
}
