package io.github.handbookmaven.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How many letters must be typed, deleted, changed or swapped with their neighbour to turn one word
 * into another: what "did you mean" goes by. Case is ignored.
 */
public final class EditDistance {
  private EditDistance() {}

  /**
   * The distance of two words.
   *
   * @param one a word
   * @param other another
   * @return 0 where they differ in case at most
   */
  public static int between(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      last[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = row(row, one, other, new int[][] {last, beforeLast});
      beforeLast = last;
      last = current;
    }
    return last[other.length()];
  }

  /** One row of the matrix, from the two above it: the last, and the one before. */
  private static int[] row(int row, String one, String other, int[][] above) {
    int[] last = above[0];
    int[] current = new int[other.length() + 1];
    current[0] = row;
    for (int column = 1; column <= other.length(); column++) {
      int changed = last[column - 1] + (same(one, row, other, column) ? 0 : 1);
      current[column] = Math.min(changed, 1 + Math.min(last[column], current[column - 1]));
      if (isSwap(row, column, one, other)) {
        current[column] = Math.min(current[column], above[1][column - 2] + 1);
      }
    }
    return current;
  }

  private static boolean isSwap(int row, int column, String one, String other) {
    return row > 1
        && column > 1
        && same(one, row, other, column - 1)
        && same(one, row - 1, other, column);
  }

  private static boolean same(String one, int row, String other, int column) {
    return Character.toLowerCase(one.charAt(row - 1))
        == Character.toLowerCase(other.charAt(column - 1));
  }

  /**
   * The nearest of some words.
   *
   * @param word what was written
   * @param candidates what could have been meant
   * @param limit the greatest distance that still counts as a slip
   * @return the nearest within the limit; of equally near ones the first in alphabetical order
   */
  public static Optional<String> nearest(String word, Collection<String> candidates, int limit) {
    return candidates.stream()
        .filter(candidate -> mayBeWithin(limit, word, candidate))
        .map(candidate -> new Near(candidate, between(word, candidate)))
        .filter(near -> near.distance <= limit)
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .map(Near::word);
  }

  /**
   * The question to end a message about a misspelt word with. Every third letter may be wrong.
   *
   * @param word what was written
   * @param known what could have been meant
   * @return "; did you mean '…'?", or nothing where no word lies near
   */
  public static String advice(String word, Collection<String> known) {
    String written = word.strip();
    return nearest(written, known, Math.max(1, written.length() / 3))
        .map(meant -> "; did you mean '" + meant + "'?")
        .orElse("");
  }

  private record Near(String word, int distance) {}

  /** Cheap, so that a long list of candidates costs little: each edit changes two letters' sums. */
  private static boolean mayBeWithin(int limit, String one, String other) {
    return Math.abs(one.length() - other.length()) <= limit
        && Long.bitCount(letters(one) ^ letters(other)) <= 2 * limit;
  }

  private static long letters(String word) {
    long letters = 0;
    for (int index = 0; index < word.length(); index++) {
      letters |= 1L << (Character.toLowerCase(word.charAt(index)) & 63);
    }
    return letters;
  }
}
