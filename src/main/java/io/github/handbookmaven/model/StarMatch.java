package io.github.handbookmaven.model;

import java.util.function.IntPredicate;

/**
 * Tells whether a pattern with stars fits, by going back to the last star only: the time is at most
 * the product of the two lengths, however many stars there are.
 */
public final class StarMatch {
  /** Whether one part of a pattern fits one part of what is looked at. */
  @FunctionalInterface
  public interface Fit {
    /**
     * Asked only of parts that are no star.
     *
     * @param at the part of the pattern, from 0
     * @param part the part that is looked at, from 0
     * @return whether they fit
     */
    boolean test(int at, int part);
  }

  private StarMatch() {}

  /**
   * How far a pattern leads.
   *
   * @param pattern how many parts the pattern has
   * @param isStar whether one of them stands for any number of parts, none among them
   * @param parts how many parts are looked at
   * @param fit whether two parts fit
   * @return the first part of the pattern that nothing was left for, which only stars may follow;
   *     -1 where it does not fit
   */
  public static int end(int pattern, IntPredicate isStar, int parts, Fit fit) {
    int at = 0;
    int part = 0;
    int star = -1;
    int resume = 0;
    while (part < parts) {
      if (at < pattern && isStar.test(at)) {
        star = at++;
        resume = part;
      } else if (at < pattern && fit.test(at, part)) {
        at++;
        part++;
      } else if (star >= 0) {
        at = star + 1;
        part = ++resume;
      } else {
        return -1;
      }
    }
    return at;
  }
}
