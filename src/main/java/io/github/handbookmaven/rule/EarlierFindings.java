package io.github.handbookmaven.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was found on an earlier day.
 *
 * @param day the day
 * @param findings those that counted then
 */
public record EarlierFindings(LocalDate day, List<Earlier> findings) {
  /**
   * A finding of that day.
   *
   * @param known what tells it from others
   * @param severity how bad it was
   */
  public record Earlier(Baseline.Known known, Severity severity) {
    /** Refuses nothing but null. */
    public Earlier {
      Objects.requireNonNull(known, "known");
      Objects.requireNonNull(severity, "severity");
    }
  }

  /** Copies what could change. */
  public EarlierFindings {
    Objects.requireNonNull(day, "day");
    findings = List.copyOf(findings);
  }
}
