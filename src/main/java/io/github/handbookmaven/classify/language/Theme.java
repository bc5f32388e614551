package io.github.handbookmaven.classify.language;

import java.util.Locale;

/** What a phrase is about. Its words stand in {@code vocabulary.txt}, below the theme's key. */
public enum Theme {
  ACTION,
  INVESTIGATE,
  RESPOND,
  FAULT,
  FAULT_IN_TITLE,
  ALERT,
  INCIDENT,
  OBSERVE,
  CAUSE,
  TROUBLE_LEAD,
  STEPS_LEAD,
  PLAN,
  ROLE,
  SCREEN,
  DESCRIBES,
  PAST,
  OUGHT,
  WE,
  READER,
  DECIDED,
  RECORD_TALK,
  HEADING_TRIGGER,
  HEADING_IMPACT,
  HEADING_DIAGNOSIS,
  HEADING_TROUBLESHOOTING,
  HEADING_LOOK,
  HEADING_RESPONSE,
  HEADING_CAUSE,
  HEADING_ESCALATION,
  HEADING_ROLLBACK,
  HEADING_VERIFICATION,
  HEADING_EXCEPTIONS,
  HEADING_DECISIONS,
  HEADING_COMMUNICATION,
  HEADING_FOLLOW_UP,
  HEADING_PURPOSE,
  HEADING_OVERVIEW,
  HEADING_SCOPE,
  HEADING_ROLES,
  HEADING_PREREQUISITES,
  HEADING_PROCEDURE,
  HEADING_CHECKLIST,
  HEADING_CONTROL,
  HEADING_TRAINING,
  HEADING_EXPLAINS,
  HEADING_DECISION_RECORD,
  HEADING_RECORD,
  TITLE_RUNBOOK,
  TITLE_PROCEDURE,
  TITLE_EXPLAINS,
  TITLE_RECORD,
  TROUBLESHOOTING,
  LOOKING_COMMAND,
  CHANGING_COMMAND,
  RECOVERY_COMMAND,
  OPERATIONS_WORD,
  APPLIES,
  REACH,
  OVER,
  UNDO,
  VERB_OR_NOUN,
  GENERIC_HEADING,
  BRANCH,
  ABOUT_RUNBOOKS;

  /** Its section in {@code vocabulary.txt}: kebab-case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its bit in a set of themes. */
  long bit() {
    return 1L << ordinal();
  }

  /** Whether a set of themes holds it. */
  boolean in(long themes) {
    return (themes & bit()) != 0;
  }
}
