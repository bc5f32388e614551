package io.github.handbookmaven.author;

import io.github.handbookmaven.practice.LoggedRun;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A drill or a real run of a document.
 *
 * @param on the day
 * @param by who, as it is to be written; empty where nobody is named
 * @param log what run mode exported; empty where nothing is filed
 * @param dryRun whether nothing is written
 */
public record Exercise(LocalDate on, Optional<String> by, Optional<LoggedRun> log, boolean dryRun) {
  /** Refuses nothing but null. */
  public Exercise {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(log, "log");
  }
}
