package io.github.handbookmaven.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An author's comment that silences a rule: {@code <!-- handbook:ignore RULE reason -->} or {@code
 * <!-- handbook:snooze RULE 2027-01-31 reason -->}.
 *
 * @param rule the rule's id, as written
 * @param until the last day of a snooze; empty for an ignore
 * @param reason why, in the author's words; empty where none was given
 * @param at where the comment starts
 * @param coversFrom first line it speaks about, 1-based: its own
 * @param coversTo last line it speaks about: the end of the block that follows it, or the end of
 *     the file for a comment before the first heading
 */
public record Suppression(
    String rule, Optional<LocalDate> until, String reason, Place at, int coversFrom, int coversTo) {
  /** Refuses a suppression without a rule. */
  public Suppression {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(at, "at");
  }
}
