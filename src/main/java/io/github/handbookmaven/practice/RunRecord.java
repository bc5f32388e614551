package io.github.handbookmaven.practice;

import io.github.handbookmaven.model.RepoPath;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A run that is filed.
 *
 * @param file the record's file, such as {@code docs/exercises/full-disk/2026-11-30-1.md}
 * @param day the day of its name
 * @param number which of that day's, from 1
 * @param run what it tells
 */
public record RunRecord(RepoPath file, LocalDate day, int number, LoggedRun run) {
  /** The newest first. */
  public static final Comparator<RunRecord> NEWEST_FIRST =
      Comparator.comparing(RunRecord::day)
          .thenComparingInt(RunRecord::number)
          .reversed()
          .thenComparing(RunRecord::file);

  /** Refuses nothing but null. */
  public RunRecord {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(run, "run");
  }
}
