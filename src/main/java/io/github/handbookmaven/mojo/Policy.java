package io.github.handbookmaven.mojo;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a project demands of some of its documents: the element {@code <policy>}. */
public final class Policy {
  private final Map<String, String> elements = new TreeMap<>();

  /**
   * Sets whom it selects by type.
   *
   * @param type {@code sop}, {@code runbook} or {@code none}
   */
  public void setType(String type) {
    elements.put("type", type);
  }

  /**
   * Sets whom it selects by path.
   *
   * @param paths Ant patterns below the repository root
   */
  public void setPaths(List<String> paths) {
    elements.put("paths", String.join(",", paths));
  }

  /**
   * Sets what they are.
   *
   * @param assignType {@code sop}, {@code runbook} or {@code none}
   */
  public void setAssignType(String assignType) {
    elements.put("assignType", assignType);
  }

  /**
   * Sets who owns them.
   *
   * @param owner a person or team
   */
  public void setOwner(String owner) {
    elements.put("owner", owner);
  }

  /**
   * Sets how often they are reviewed.
   *
   * @param interval such as {@code 3 months}
   */
  public void setInterval(String interval) {
    elements.put("interval", interval);
  }

  /**
   * Sets how long before the due day the warning starts.
   *
   * @param warnBefore such as {@code 14 days}
   */
  public void setWarnBefore(String warnBefore) {
    elements.put("warnBefore", warnBefore);
  }

  /**
   * Sets how long after the due day they become stale.
   *
   * @param grace such as {@code 7 days}
   */
  public void setGrace(String grace) {
    elements.put("grace", grace);
  }

  /**
   * Sets the longest interval a document may give itself.
   *
   * @param maxInterval such as {@code 12 months}
   */
  public void setMaxInterval(String maxInterval) {
    elements.put("maxInterval", maxInterval);
  }

  /**
   * Sets how often they are exercised.
   *
   * @param exerciseInterval such as {@code 6 months}
   */
  public void setExerciseInterval(String exerciseInterval) {
    elements.put("exerciseInterval", exerciseInterval);
  }

  /**
   * Sets whether they need an owner.
   *
   * @param requireOwner {@code true} or {@code false}
   */
  public void setRequireOwner(String requireOwner) {
    elements.put("requireOwner", requireOwner);
  }

  /**
   * Sets whether they need a review.
   *
   * @param requireReview {@code true} or {@code false}
   */
  public void setRequireReview(String requireReview) {
    elements.put("requireReview", requireReview);
  }

  /**
   * Sets whether they need to be exercised.
   *
   * @param requireExercise {@code true} or {@code false}
   */
  public void setRequireExercise(String requireExercise) {
    elements.put("requireExercise", requireExercise);
  }

  /**
   * Sets who must have read them.
   *
   * @param requireReading people, separated by commas
   */
  public void setRequireReading(String requireReading) {
    elements.put("requireReading", requireReading);
  }

  Map<String, String> elements() {
    return Collections.unmodifiableMap(elements);
  }
}
