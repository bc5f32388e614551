package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.util.Comparator;
import java.util.List;

/**
 * How probable each type is, all three together 1.
 *
 * @param sop of an SOP
 * @param runbook of a runbook
 * @param none of no procedure at all
 */
public record Probabilities(double sop, double runbook, double none) {

  /**
   * What evidence adds up to: each type's score is the sum of the contributions for it, and its
   * probability the share of the exponential of its score.
   *
   * @param evidence all of a document's
   * @return the probabilities; a third each where there is no evidence
   */
  public static Probabilities of(List<Evidence> evidence) {
    double sop = 0;
    double runbook = 0;
    double none = 0;
    for (Evidence one : evidence) {
      switch (one.side()) {
        case SOP -> sop += one.contribution();
        case RUNBOOK -> runbook += one.contribution();
        case NONE -> none += one.contribution();
        case MIXED, UNDETERMINED -> {}
      }
    }
    double top = Math.max(sop, Math.max(runbook, none));
    double sum =
        StrictMath.exp(sop - top) + StrictMath.exp(runbook - top) + StrictMath.exp(none - top);
    return new Probabilities(
        StrictMath.exp(sop - top) / sum,
        StrictMath.exp(runbook - top) / sum,
        StrictMath.exp(none - top) / sum);
  }

  /**
   * The probability of a type.
   *
   * @param type the type
   * @return 0 for an undetermined document; for one of mixed purpose that of a procedure
   */
  public double of(DocType type) {
    return switch (type) {
      case SOP -> sop;
      case RUNBOOK -> runbook;
      case NONE -> none;
      case MIXED -> 1 - none;
      case UNDETERMINED -> 0;
    };
  }

  /**
   * The most probable type.
   *
   * @return SOP, runbook or none
   */
  public DocType likeliest() {
    return Model.SIDES.stream().max(Comparator.comparingDouble(this::of)).orElseThrow();
  }
}
