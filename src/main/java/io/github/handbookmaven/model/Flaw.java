package io.github.handbookmaven.model;

import java.util.Objects;

/**
 * What a stage found wrong with an input it nevertheless read as far as it goes. A rule of the same
 * name reports it.
 *
 * @param kind what is wrong
 * @param at where
 * @param message what, as a sentence starting in lower case
 * @param remedy do this
 */
public record Flaw(Kind kind, Place at, String message, String remedy) {

  /** Refuses flaws that tell nothing. */
  public Flaw {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
    if (message.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("a flaw needs message and remedy: " + kind + " " + at);
    }
  }

  /** What can be wrong with an input; each is a rule's id. */
  public enum Kind {
    /** YAML that cannot be read, or a value of the wrong shape. */
    FRONT_MATTER_INVALID,
    /** A key within two edits of one we know. */
    UNKNOWN_KEY,
    /** A word we do not know where only some mean something; it counts as not written. */
    UNKNOWN_VALUE,
    /** A date that is none. */
    BAD_DATE,
    /** An interval that is none, or could be read two ways. */
    BAD_INTERVAL,
    /** Bytes that are not UTF-8. */
    NOT_UTF8,
    /** Larger than {@code maxDocumentSize}; not parsed. */
    DOCUMENT_TOO_LARGE,
    /** A paragraph so long that parsing it would take minutes; shown as text. */
    BLOCK_TOO_LARGE,
    /** A table with more cells than anybody reads; shown as text. */
    TABLE_TOO_LARGE,
    /** Lists or quotes nested beyond any reader. */
    NESTING_TOO_DEEP,
    /** A symbolic link, or a root, that leaves the project. */
    OUTSIDE_ROOT,
    /** A file name that is not text, or a folder that may not be read. */
    UNREADABLE_NAME,
    /** A document that may not be read. */
    UNREADABLE_DOCUMENT,
    /** A document that a stage or a rule failed at; what is missing is unknown. */
    DOCUMENT_NOT_CHECKED,
    /** A file that was there when the folder was listed and gone when it was read. */
    VANISHED,
    /** A bundle of another repository that could not be resolved or read. */
    BUNDLE_UNREADABLE,
    /** Invisible or direction-changing characters in code or links. */
    HIDDEN_UNICODE;

    /**
     * The id of the rule that reports it.
     *
     * @return kebab-case
     */
    public String ruleId() {
      return Word.of(this);
    }
  }
}
