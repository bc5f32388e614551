package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Word;
import java.util.Objects;
import java.util.Optional;

/**
 * An alert rule and the runbook it names.
 *
 * @param name the alert's name; a name may occur in several rules
 * @param group its rule group; empty where it has none
 * @param at where the rule's name is written
 * @param severity its {@code severity} label; empty where it has none
 * @param holdFor its {@code for}, as written; empty where it has none
 * @param expression its {@code expr}, when it fires, as written; empty where it has none
 * @param runbook the runbook's URL or path as written; empty where it names none
 * @param runbookAt where that is written; the same as {@code at} where it names none
 * @param outcome what became of it
 * @param document the document it leads to; empty unless it leads to one
 * @param anchor the heading in it, as the document spells it
 * @param hint what was probably meant; empty where there is none
 */
public record Alert(
    String name,
    String group,
    Place at,
    String severity,
    String holdFor,
    String expression,
    String runbook,
    Place runbookAt,
    Outcome outcome,
    Optional<RepoPath> document,
    Optional<String> anchor,
    Optional<String> hint) {

  /** What became of an alert's runbook. */
  public enum Outcome {
    /** It leads to a document. */
    OK,
    /** It differs from a repository path or forge URL in case only. */
    WRONG_CASE,
    /** It lies below a base we know, and nothing is there. */
    MISSING,
    /** Several documents could be meant. */
    AMBIGUOUS,
    /** A template nobody here can fill in. */
    TEMPLATED,
    /** Another site. */
    EXTERNAL,
    /** The alert names no runbook. */
    NONE;

    /**
     * The word of the catalog.
     *
     * @return kebab-case
     */
    public String word() {
      return Word.of(this);
    }
  }

  /**
   * The same, answered by a document of another repository.
   *
   * @param path the document
   * @return the alert
   */
  public Alert answeredBy(RepoPath path) {
    return with(
        switch (outcome) {
          case MISSING, AMBIGUOUS -> Outcome.OK;
          case OK, WRONG_CASE, TEMPLATED, EXTERNAL, NONE -> outcome;
        },
        runbook,
        Optional.of(path));
  }

  /**
   * The same, answered by a document that is not at hand.
   *
   * @param named its page or its name
   * @return the alert
   */
  public Alert answeredElsewhere(String named) {
    return with(Outcome.EXTERNAL, named, Optional.empty());
  }

  private Alert with(Outcome other, String named, Optional<RepoPath> path) {
    return new Alert(
        name,
        group,
        at,
        severity,
        holdFor,
        expression,
        named,
        runbookAt,
        other,
        path,
        anchor,
        hint);
  }

  /** Refuses nothing but null. */
  public Alert {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(holdFor, "holdFor");
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(runbook, "runbook");
    Objects.requireNonNull(runbookAt, "runbookAt");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(hint, "hint");
  }
}
