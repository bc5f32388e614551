package io.github.handbookmaven.capture.terminal;

import java.util.Arrays;

/**
 * The numbers of a control sequence.
 *
 * @param isPrivate whether a question mark stands before them, as DEC's own modes have it
 * @param numbers in their order; -1 where one was left out
 */
record Parameters(boolean isPrivate, int[] numbers) {
  private static final int LARGEST = 99_999;

  static Parameters of(String text) {
    boolean isPrivate = text.startsWith("?");
    String list = isPrivate ? text.substring(1) : text;
    int[] numbers =
        Arrays.stream(list.split(";", -1)).mapToInt(Parameters::number).limit(32).toArray();
    return new Parameters(isPrivate, numbers);
  }

  /** A number at a place, or what counts where none is given; 0 counts as not given. */
  int at(int place, int otherwise) {
    return place < numbers.length && numbers[place] > 0 ? numbers[place] : otherwise;
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 5) {
      return -1;
    }
    try {
      return Math.min(LARGEST, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
