package io.github.handbookmaven.rule;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to fix, as console, JSON, SARIF, JUnit XML and pages show it.
 *
 * @param rule the rule's id
 * @param severity how bad it is, after the user's word and all caps
 * @param at where
 * @param message what
 * @param remedy do this
 * @param fingerprint 16 hex digits that stay when lines move and files are renamed; the rule's id
 *     alone for a finding about the project as a whole
 * @param silenced why it does not count; empty where it does
 * @param parts the findings it stands for, where several are told as one; empty where it stands for
 *     itself alone
 */
public record Finding(
    String rule,
    Severity severity,
    Place at,
    String message,
    String remedy,
    String fingerprint,
    Optional<Silence> silenced,
    List<Part> parts)
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
        return Word.of(this);
      }
    }
  }

  /**
   * A finding that another one stands for: a baseline that knows them all knows that one.
   *
   * @param path where it would be
   * @param fingerprint what it would be known by
   */
  public record Part(RepoPath path, String fingerprint) {
    /** Refuses nothing but null. */
    public Part {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /**
     * A finding as a part of another.
     *
     * @param finding the finding
     * @return the part
     */
    public static Part of(Finding finding) {
      return new Part(finding.at().path(), finding.fingerprint());
    }
  }

  /** Copies what could change. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(silenced, "silenced");
    parts = List.copyOf(parts);
  }

  /**
   * A finding that stands for itself alone.
   *
   * @param rule the rule's id
   * @param severity how bad it is
   * @param at where
   * @param message what
   * @param remedy do this
   * @param fingerprint 16 hex digits
   * @param silenced why it does not count
   */
  public Finding(
      String rule,
      Severity severity,
      Place at,
      String message,
      String remedy,
      String fingerprint,
      Optional<Silence> silenced) {
    this(rule, severity, at, message, remedy, fingerprint, silenced, List.of());
  }

  /**
   * Whether it is about the project as a whole: a practice that hardly a document keeps to.
   *
   * @return true where it stands at no file
   */
  public boolean isOfProject() {
    return at.path().equals(RepoPath.ROOT);
  }

  /**
   * Its path as outputs write it.
   *
   * @return {@code .} for a finding about the project as a whole
   */
  public String writtenPath() {
    return isOfProject() ? "." : at.path().value();
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
    return new Finding(
        rule, severity, at, message, remedy, fingerprint, Optional.of(silence), parts);
  }

  /**
   * The same finding in other words.
   *
   * @param words what
   * @return the finding
   */
  public Finding saying(String words) {
    return new Finding(rule, severity, at, words, remedy, fingerprint, silenced, parts);
  }

  /**
   * The same finding with another remedy.
   *
   * @param act do this
   * @return the finding
   */
  public Finding remediedBy(String act) {
    return new Finding(rule, severity, at, message, act, fingerprint, silenced, parts);
  }

  /**
   * The same finding, told in the place of others.
   *
   * @param others those it stands for
   * @return the finding
   */
  public Finding standingFor(List<Part> others) {
    return new Finding(rule, severity, at, message, remedy, fingerprint, silenced, others);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
