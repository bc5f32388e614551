package io.github.handbookmaven.rule;

import io.github.handbookmaven.model.Place;
import java.util.List;
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
 * @param parts what it is told in the place of, such as the pairs of a family of copies: a baseline
 *     that knows them all knows this one
 */
public record Observation(
    Place at,
    String message,
    String remedy,
    Optional<String> subject,
    Optional<Severity> rated,
    List<Observation> parts) {

  /** Refuses observations that tell nothing. */
  public Observation {
    Objects.requireNonNull(at, "at");
    if (message.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("an observation needs message and remedy: " + at);
    }
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(rated, "rated");
    parts = List.copyOf(parts);
  }

  /**
   * An observation that stands for itself alone.
   *
   * @param at where
   * @param message what
   * @param remedy do this
   * @param subject what the fingerprint is taken of instead of the line's text
   * @param rated how bad this one is, where that differs from the rule's default
   */
  public Observation(
      Place at, String message, String remedy, Optional<String> subject, Optional<Severity> rated) {
    this(at, message, remedy, subject, rated, List.of());
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
    return new Observation(at, message, remedy, Optional.of(text), rated, parts);
  }

  /**
   * The same, with a severity of its own.
   *
   * @param severity how bad this one is
   * @return the observation
   */
  public Observation rated(Severity severity) {
    return new Observation(at, message, remedy, subject, Optional.of(severity), parts);
  }

  /**
   * The same, told in the place of others.
   *
   * @param others what it stands for, each as it would be told alone
   * @return the observation
   */
  public Observation standingFor(List<Observation> others) {
    return new Observation(at, message, remedy, subject, rated, others);
  }
}
