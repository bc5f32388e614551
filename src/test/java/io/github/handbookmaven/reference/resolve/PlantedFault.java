package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.References;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fault put into a repository, and where it should be seen.
 *
 * @param kind what was done
 * @param from the document or rule file that is now wrong
 * @param target as written there; an alert's name
 */
record PlantedFault(Kind kind, RepoPath from, String target) {

  /** What was done. */
  enum Kind {
    TARGET_DELETED,
    HEADING_RENAMED,
    CASE_CHANGED,
    IMAGE_GONE,
    PROFILE_UNKNOWN,
    MODULE_UNKNOWN,
    RUNBOOK_MOVED
  }

  /** The outcomes that rules report as errors. */
  private static final Set<Outcome> ERRORS =
      EnumSet.of(Outcome.BROKEN, Outcome.BROKEN_ANCHOR, Outcome.WRONG_CASE);

  boolean isAnErrorIn(References references) {
    return kind == Kind.RUNBOOK_MOVED
        ? references.alerts().stream()
            .filter(alert -> alert.at().path().equals(from) && alert.name().equals(target))
            .anyMatch(alert -> alert.outcome() == Alert.Outcome.MISSING)
        : references.from(from).stream().anyMatch(this::isSeenIn);
  }

  private boolean isSeenIn(Reference reference) {
    return reference.target().equals(target) && ERRORS.contains(reference.outcome());
  }

  /** What became of it, for who wonders why it is none. */
  String outcomeIn(References references) {
    return references.from(from).stream()
        .filter(reference -> reference.target().equals(target))
        .map(
            reference ->
                reference.outcome() + " " + reference.to().map(Object::toString).orElse(""))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return kind + " " + from + " -> " + target;
  }
}
