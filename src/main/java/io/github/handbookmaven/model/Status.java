package io.github.handbookmaven.model;

import java.util.Locale;
import java.util.Optional;

/** Where a document stands in its life. */
public enum Status {
  /** Being written; published only on request, with a banner. */
  DRAFT,
  /** In force. The default. */
  ACTIVE,
  /** Still there, to be replaced; exempt from freshness. */
  DEPRECATED,
  /** Kept for the record; exempt from freshness. */
  ARCHIVED;

  /**
   * The word used in front matter and JSON.
   *
   * @return lower case
   */
  public String word() {
    return Word.of(this);
  }

  /**
   * Reads a status.
   *
   * @param word as written, case ignored
   * @return the status, or empty for a foreign word
   */
  public static Optional<Status> declared(String word) {
    for (Status status : values()) {
      if (status.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
