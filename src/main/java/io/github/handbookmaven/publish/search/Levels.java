package io.github.handbookmaven.publish.search;

/**
 * How much a hit counts, in one of 64 steps, so that a browser adds up single characters. Up to
 * {@link #HIGHEST} a step is a fifth of a doubling; above stand terms that are the whole of a name.
 */
final class Levels {
  static final int ALERT = 63;
  static final int TITLE = 62;
  static final int ID = 61;
  static final int HIGHEST = 60;

  private static final double STEPS_PER_DOUBLING = 5;
  private static final int LEVEL_OF_ONE = 25;

  private Levels() {}

  static int of(double impact) {
    double doublings = Math.log(impact) / Math.log(2);
    long level = Math.round(doublings * STEPS_PER_DOUBLING) + LEVEL_OF_ONE;
    return (int) Math.max(0, Math.min(HIGHEST, level));
  }
}
