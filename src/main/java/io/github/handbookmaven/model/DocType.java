package io.github.handbookmaven.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of procedure document something is. */
public enum DocType {
  /** How a task is done consistently: read before and during planned work, for training. */
  SOP,
  /** How to execute and respond in live operations: checks, decisions, responses, exceptions. */
  RUNBOOK,
  /** Both at once, so neither reader is served. Never declared, only found. */
  MIXED,
  /** No procedure: a reference, a decision record, a post-mortem, a policy, an index. */
  NONE,
  /** The evidence does not tell. Never declared. */
  UNDETERMINED;

  /** The words a person may declare. */
  public static final List<String> DECLARABLE = List.of("sop", "runbook", "none");

  /**
   * The word used in front matter, POM, JSON and messages.
   *
   * @return lower case
   */
  public String word() {
    return Word.of(this);
  }

  /**
   * Whether documents of this type tell how something is done.
   *
   * @return false for what is no procedure
   */
  public boolean isProcedure() {
    return this != NONE;
  }

  /**
   * Reads a type a person may declare, with the field's other words for it: {@code playbook} is a
   * runbook; {@code work instruction}, {@code how-to} and {@code procedure} are SOPs.
   *
   * @param word as written
   * @return the type, or empty for a foreign word
   */
  public static Optional<DocType> declared(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    return switch (plain) {
      case "sop", "standardoperatingprocedure", "procedure", "workinstruction", "howto" ->
          Optional.of(SOP);
      case "runbook", "playbook" -> Optional.of(RUNBOOK);
      case "none" -> Optional.of(NONE);
      default -> Optional.empty();
    };
  }
}
