package io.github.handbookmaven.rule;

import io.github.handbookmaven.model.Place;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule saw. The engine makes a {@link Finding} of it.
 *
 * @param at where
 * @param message what, as a sentence starting in lower case, without a full stop
 * @param remedy do this
 * @param subject what the fingerprint is taken of instead of the line's text: for files that are no
 *     documents, and where the line's text does not tell findings apart
 * @param atMost a cap of the rule's own, for the part of its observations that is less sure
 */
public record Observation(
    Place at, String message, String remedy, Optional<String> subject, Optional<Severity> atMost) {

  /** Refuses observations that tell nothing. */
  public Observation {
    Objects.requireNonNull(at, "at");
    if (message.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("an observation needs message and remedy: " + at);
    }
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(atMost, "atMost");
  }

  /**
   * An observation about a line, or a file as a whole.
   *
   * @param at where
   * @param message what
   * @param remedy do this
   * @return the observation
   */
  public static Observation of(Place at, String message, String remedy) {
    return new Observation(at, message, remedy, Optional.empty(), Optional.empty());
  }

  /**
   * The same, told apart by a text of its own.
   *
   * @param text what its fingerprint is taken of
   * @return the observation
   */
  public Observation about(String text) {
    return new Observation(at, message, remedy, Optional.of(text), atMost);
  }

  /**
   * The same, never worse than a severity.
   *
   * @param cap the severity
   * @return the observation
   */
  public Observation atMost(Severity cap) {
    return new Observation(at, message, remedy, subject, Optional.of(cap));
  }
}
