package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.evidence.HeadingSignals;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a good SOP or runbook contains: the sections of both, whatever their headings are called.
 */
public enum Part {
  /** What the document is for. */
  PURPOSE(Theme.HEADING_PURPOSE, Theme.HEADING_OVERVIEW),
  /** When and to what it applies. */
  SCOPE(Theme.HEADING_SCOPE),
  /** Who does what. */
  ROLES(Theme.HEADING_ROLES),
  /** What has to be there before the work starts. */
  PREREQUISITES(Theme.HEADING_PREREQUISITES),
  /** What to do, in order. */
  STEPS(Theme.HEADING_PROCEDURE, Theme.HEADING_CHECKLIST),
  /** Definitions, references and revision history. */
  CONTROL(Theme.HEADING_CONTROL, Theme.HEADING_TRAINING),
  /** The alert or symptom that brings an operator here. */
  TRIGGER(Theme.HEADING_TRIGGER),
  /** Who is hurt, and how badly. */
  IMPACT(Theme.HEADING_IMPACT),
  /** What to look at to find the cause. */
  CHECKS(
      Theme.HEADING_DIAGNOSIS,
      Theme.HEADING_TROUBLESHOOTING,
      Theme.HEADING_LOOK,
      Theme.HEADING_CAUSE),
  /** What to do in which case. */
  DECISIONS(Theme.HEADING_DECISIONS),
  /** What ends the trouble. */
  RESPONSE(Theme.HEADING_RESPONSE, Theme.HEADING_PROCEDURE),
  /** What to do when the response does not work. */
  EXCEPTIONS(Theme.HEADING_EXCEPTIONS),
  /** How to undo a step. */
  ROLLBACK(Theme.HEADING_ROLLBACK),
  /** How one knows that it is over. */
  VERIFICATION(Theme.HEADING_VERIFICATION),
  /** Whom to call, and when. */
  ESCALATION(Theme.HEADING_ESCALATION),
  /** Whom to keep informed meanwhile. */
  COMMUNICATION(Theme.HEADING_COMMUNICATION),
  /** What to do afterwards. */
  FOLLOW_UP(Theme.HEADING_FOLLOW_UP),
  /** The procedure it rests on: told by front matter, never by a heading. */
  FOUNDATION;

  private final List<Theme> headings;

  Part(Theme... headings) {
    this.headings = List.of(headings);
  }

  /** Whether a heading announces it. A loop, as every part is looked for in every heading. */
  boolean isAnnouncedBy(Sentence heading) {
    for (Theme theme : headings) {
      if (HeadingSignals.opens(heading, theme)) {
        return true;
      }
    }
    Optional<Theme> spoken = heading.opensWithNothing() ? Optional.empty() : spoken();
    return spoken.isPresent() && heading.opensWith(spoken.get());
  }

  /**
   * What people call it when they talk: questions and half sentences. They tell nothing about the
   * type of a document, so no signal looks at them.
   */
  private Optional<Theme> spoken() {
    return switch (this) {
      case TRIGGER -> Optional.of(Theme.SPOKEN_TRIGGER);
      case CHECKS -> Optional.of(Theme.SPOKEN_CHECKS);
      case RESPONSE -> Optional.of(Theme.SPOKEN_RESPONSE);
      case EXCEPTIONS -> Optional.of(Theme.SPOKEN_EXCEPTIONS);
      case ROLLBACK -> Optional.of(Theme.SPOKEN_ROLLBACK);
      case VERIFICATION -> Optional.of(Theme.SPOKEN_VERIFICATION);
      case ESCALATION -> Optional.of(Theme.SPOKEN_ESCALATION);
      case PURPOSE, SCOPE, ROLES, PREREQUISITES, STEPS, CONTROL -> Optional.empty();
      case IMPACT, DECISIONS, COMMUNICATION, FOLLOW_UP, FOUNDATION -> Optional.empty();
    };
  }

  /** Whether a table's column may hold it; "description" above a column is no purpose. */
  boolean canBeAColumn() {
    return this != PURPOSE && this != SCOPE && this != PREREQUISITES && this != CONTROL;
  }

  /**
   * The word for it.
   *
   * @return lower case, with blanks
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
