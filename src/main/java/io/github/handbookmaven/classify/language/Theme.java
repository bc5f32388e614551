package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Word;

/** What a phrase is about. Its words stand in {@code vocabulary.txt}, below the theme's key. */
public enum Theme {
  /** Verbs a step begins with. */
  ACTION,
  /** Verbs of looking. */
  INVESTIGATE,
  /** Verbs of mending and containing. */
  RESPOND,
  /** What goes wrong. */
  FAULT,
  /** What goes wrong, as titles put it. */
  FAULT_IN_TITLE,
  /** An alert that fires, a page. */
  ALERT,
  /** Incidents and those who answer them. */
  INCIDENT,
  /** Dashboards, metrics, logs. */
  OBSERVE,
  /** What causes what. */
  CAUSE,
  /** What leads to the remedy of trouble. */
  TROUBLE_LEAD,
  /** What announces steps. */
  STEPS_LEAD,
  /** Planned and recurring work. */
  PLAN,
  /** People by their role. */
  ROLE,
  /** Buttons, menus, tabs. */
  SCREEN,
  /** What something is, has or does. */
  DESCRIBES,
  /** What was and happened. */
  PAST,
  /** What must or should be. */
  OUGHT,
  /** We and our. */
  WE,
  /** You and your. */
  READER,
  /** Options, decisions, reasons. */
  DECIDED,
  /** What a report of an incident speaks of. */
  RECORD_TALK,
  /** A heading of trigger. */
  HEADING_TRIGGER,
  /** A heading of impact. */
  HEADING_IMPACT,
  /** A heading of diagnosis. */
  HEADING_DIAGNOSIS,
  /** A heading of troubleshooting. */
  HEADING_TROUBLESHOOTING,
  /** A heading that tells to look. */
  HEADING_LOOK,
  /** A heading of response. */
  HEADING_RESPONSE,
  /** A heading of cause. */
  HEADING_CAUSE,
  /** A heading of escalation. */
  HEADING_ESCALATION,
  /** A heading of rollback. */
  HEADING_ROLLBACK,
  /** A heading of verification. */
  HEADING_VERIFICATION,
  /** A heading of exceptions. */
  HEADING_EXCEPTIONS,
  /** A heading of decisions. */
  HEADING_DECISIONS,
  /** A heading of communication. */
  HEADING_COMMUNICATION,
  /** A heading of follow up. */
  HEADING_FOLLOW_UP,
  /** A heading of purpose. */
  HEADING_PURPOSE,
  /** A heading of overview. */
  HEADING_OVERVIEW,
  /** A heading of scope. */
  HEADING_SCOPE,
  /** A heading of roles. */
  HEADING_ROLES,
  /** A heading of prerequisites. */
  HEADING_PREREQUISITES,
  /** A heading of procedure. */
  HEADING_PROCEDURE,
  /** A heading of checklist. */
  HEADING_CHECKLIST,
  /** A heading of definitions, references, revisions. */
  HEADING_CONTROL,
  /** A heading of training. */
  HEADING_TRAINING,
  /** A heading that names a thing to know. */
  HEADING_EXPLAINS,
  /** A heading of a design or charter. */
  HEADING_DESIGN,
  /** A phase of an incident. */
  HEADING_PHASE,
  /** What a page says that leads to its successor. */
  MOVED,
  /** A heading of a decision record. */
  HEADING_DECISION_RECORD,
  /** A heading of a report or of what is new. */
  HEADING_RECORD,
  /** A title that says runbook. */
  TITLE_RUNBOOK,
  /** A title that says procedure or planned work. */
  TITLE_PROCEDURE,
  /** A title that names a thing to know. */
  TITLE_EXPLAINS,
  /** A title of a report or record. */
  TITLE_RECORD,
  /** Finding and mending faults, as titles put it. */
  TROUBLESHOOTING,
  /** Commands that look. */
  LOOKING_COMMAND,
  /** Commands that build, install, apply. */
  CHANGING_COMMAND,
  /** Commands that restart, drain, kill. */
  RECOVERY_COMMAND,
  /** Operators' tools, named in sentences. */
  OPERATIONS_WORD,
  /** What tells when and to what a procedure applies. */
  APPLIES,
  /** How somebody is reached. */
  REACH,
  /** What tells that it worked. */
  OVER,
  /** What leads back. */
  UNDO,
  /** Words that are a verb only where an object follows. */
  VERB_OR_NOUN,
  /** Headings that name no document. */
  GENERIC_HEADING,
  /** What opens or holds a condition. */
  BRANCH,
  /** Runbooks and SOPs as such. */
  ABOUT_RUNBOOKS,
  /** A result that is watched for. */
  OUTCOME_SEEN,
  /** What to do on which outcome. */
  ON_OUTCOME,
  /** A heading of trigger, as people talk. */
  SPOKEN_TRIGGER,
  /** A heading of checks, as people talk. */
  SPOKEN_CHECKS,
  /** A heading of response, as people talk. */
  SPOKEN_RESPONSE,
  /** A heading of exceptions, as people talk. */
  SPOKEN_EXCEPTIONS,
  /** A heading of rollback, as people talk. */
  SPOKEN_ROLLBACK,
  /** A heading of verification, as people talk. */
  SPOKEN_VERIFICATION,
  /** A heading of escalation, as people talk. */
  SPOKEN_ESCALATION,
  /** A title of a template, or a heading. */
  GENRE_TEMPLATE,
  /** A title of a change log, or a heading. */
  GENRE_CHANGE_LOG,
  /** A title of a post mortem, or a heading. */
  GENRE_POST_MORTEM,
  /** A title of a decision record, or a heading. */
  GENRE_DECISION_RECORD,
  /** A title of a policy, or a heading. */
  GENRE_POLICY,
  /** A title of an index, or a heading. */
  GENRE_INDEX,
  /** A title of a tutorial, or a heading. */
  GENRE_TUTORIAL,
  /** A title of a reference, or a heading. */
  GENRE_REFERENCE,
  /** A title of a concept, or a heading. */
  GENRE_CONCEPT;

  /** Its section in {@code vocabulary.txt}: kebab-case. */
  public String key() {
    return Word.of(this);
  }
}
