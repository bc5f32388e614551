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
 * @param rated how bad this one is, where that differs from the rule's default: milder where it is
 *     less sure, worse where a policy demands it
 */
public record Observation(
    Place at, String message, String remedy, Optional<String> subject, Optional<Severity> rated) {

  /** Refuses observations that tell nothing. */
  public Observation {
    Objects.requireNonNull(at, "at");
    if (message.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("an observation needs message and remedy: " + at);
    }
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(rated, "rated");
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
    return new Observation(at, message, remedy, Optional.of(text), rated);
  }

  /**
   * The same, with a severity of its own.
   *
   * @param severity how bad this one is
   * @return the observation
   */
  public Observation rated(Severity severity) {
    return new Observation(at, message, remedy, subject, Optional.of(severity));
  }
}
