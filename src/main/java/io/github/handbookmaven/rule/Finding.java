package io.github.handbookmaven.rule;

import io.github.handbookmaven.model.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to mend, as console, JSON, SARIF, JUnit XML and pages show it.
 *
 * @param rule the rule's id
 * @param severity how bad it is, after the user's word and all caps
 * @param at where
 * @param message what
 * @param remedy do this
 * @param fingerprint 16 hex digits that stay when lines move and files are renamed
 * @param silenced why it does not count; empty where it does
 */
public record Finding(
    String rule,
    Severity severity,
    Place at,
    String message,
    String remedy,
    String fingerprint,
    Optional<Silence> silenced)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::fingerprint);

  /**
   * Why a finding does not count. It stays visible.
   *
   * @param kind who silenced it
   * @param until last day of a snooze
   * @param reason in the author's words; may be empty
   */
  public record Silence(Kind kind, Optional<LocalDate> until, String reason) {
    /** Who silenced a finding. */
    public enum Kind {
      /** A comment in the document. */
      IGNORE,
      /** A comment in the document, until a day. */
      SNOOZE,
      /** The baseline. */
      BASELINE;

      /**
       * The word of the catalog.
       *
       * @return lower case
       */
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /** Refuses nothing but null. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(silenced, "silenced");
  }

  /**
   * Whether it counts.
   *
   * @return false where somebody silenced it
   */
  public boolean isActive() {
    return silenced.isEmpty();
  }

  /**
   * The same finding, silenced.
   *
   * @param silence by whom and why
   * @return the finding
   */
  public Finding silencedBy(Silence silence) {
    return new Finding(rule, severity, at, message, remedy, fingerprint, Optional.of(silence));
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
