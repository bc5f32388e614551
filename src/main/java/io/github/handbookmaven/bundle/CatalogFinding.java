package io.github.handbookmaven.bundle;

import io.github.handbookmaven.model.Place;
import java.util.Objects;

/**
 * What was found in a repository by its own build.
 *
 * @param rule the rule's id
 * @param severity its word
 * @param at where, told from that repository's root
 * @param message what
 * @param remedy do this
 * @param fingerprint what it is known by there
 * @param isActive whether it counts there
 */
public record CatalogFinding(
    String rule,
    String severity,
    Place at,
    String message,
    String remedy,
    String fingerprint,
    boolean isActive) {
  /** Refuses nothing but null. */
  public CatalogFinding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }
}
