package io.github.handbookmaven.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a build lets pass.
 *
 * @param failOn the mildest severity that counts; empty where nothing does
 * @param maxAllowed how many findings that count are tolerated
 */
public record Gate(Optional<Severity> failOn, int maxAllowed) {

  /** Refuses nothing but null. */
  public Gate {
    Objects.requireNonNull(failOn, "failOn");
  }

  /**
   * Whether a finding counts.
   *
   * @param finding the finding
   * @return false where it is milder, or silenced
   */
  public boolean counts(Finding finding) {
    return finding.isActive()
        && failOn.filter(least -> finding.severity().compareTo(least) >= 0).isPresent();
  }

  /**
   * How many findings count.
   *
   * @param findings all findings
   * @return the number
   */
  public int count(List<Finding> findings) {
    return (int) findings.stream().filter(this::counts).count();
  }

  /**
   * Whether a build must fail.
   *
   * @param findings all findings
   * @return true where more count than are tolerated
   */
  public boolean isShutFor(List<Finding> findings) {
    return count(findings) > maxAllowed;
  }
}
