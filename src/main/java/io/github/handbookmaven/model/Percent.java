package io.github.handbookmaven.model;

/**
 * A share in hundredths, rounded down, so that no more is said than is known.
 *
 * @param points from 0 to 100
 */
public record Percent(int points) {
  private static final int WHOLE = 100;

  /** Refuses what is no share. */
  public Percent {
    if (points < 0 || points > WHOLE) {
      throw new IllegalArgumentException("no share: " + points + " %");
    }
  }

  /**
   * A share of something counted.
   *
   * @param share from 0 to 1
   * @return the share; 100 % only where it is all
   */
  public static Percent of(double share) {
    return new Percent((int) Math.floor(share * WHOLE + 1e-9));
  }

  /**
   * How sure a judgement is: never wholly.
   *
   * @param probability from 0 to 1
   * @return 99 % at most
   */
  public static Percent sure(double probability) {
    return new Percent(Math.min(WHOLE - 1, of(probability).points));
  }

  /**
   * As texts and terminals show it.
   *
   * @return such as {@code 97%}
   */
  @Override
  public String toString() {
    return points + "%";
  }
}
