package io.github.handbookmaven.author;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's review of documents.
 *
 * @param on the day
 * @param by who, as it is to be written; empty where nobody was named
 * @param next the day of the next review, where it is given outright
 * @param force whether documents with faulty front matter are stamped all the same, and several
 *     without a name
 * @param dryRun whether nothing is written
 */
public record Review(
    LocalDate on, Optional<String> by, Optional<LocalDate> next, boolean force, boolean dryRun) {
  /** Refuses nothing but null. */
  public Review {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(next, "next");
  }
}
