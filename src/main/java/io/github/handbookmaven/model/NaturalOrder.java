package io.github.handbookmaven.model;

import java.util.Comparator;

/**
 * The order in which people look for names: without regard to case, and numbers by what they are
 * worth, so that {@code service-2} stands before {@code service-10}. It is the same on every
 * machine, whatever its language, and tells any two names apart that differ.
 */
public final class NaturalOrder implements Comparator<String> {
  /** The order of names, titles and paths in every list that people read. */
  public static final Comparator<String> NAMES = new NaturalOrder();

  private NaturalOrder() {}

  @Override
  public int compare(String one, String other) {
    int mine = 0;
    int theirs = 0;
    while (mine < one.length() && theirs < other.length()) {
      boolean isNumber = isDigit(one.charAt(mine)) && isDigit(other.charAt(theirs));
      int myEnd = isNumber ? endOfNumber(one, mine) : mine + 1;
      int theirEnd = isNumber ? endOfNumber(other, theirs) : theirs + 1;
      int order =
          isNumber
              ? numbers(one.substring(mine, myEnd), other.substring(theirs, theirEnd))
              : signs(one.charAt(mine), other.charAt(theirs));
      if (order != 0) {
        return order;
      }
      mine = myEnd;
      theirs = theirEnd;
    }
    int left = Integer.compare(one.length() - mine, other.length() - theirs);
    return left != 0 ? left : one.compareTo(other);
  }

  private static int signs(char one, char other) {
    return one == other ? 0 : Character.compare(folded(one), folded(other));
  }

  /** Of numbers without leading zeros the longer is the larger, however long they are. */
  private static int numbers(String one, String other) {
    String mine = withoutZeros(one);
    String theirs = withoutZeros(other);
    int order = Integer.compare(mine.length(), theirs.length());
    return order != 0 ? order : mine.compareTo(theirs);
  }

  private static String withoutZeros(String number) {
    int at = 0;
    while (at < number.length() && number.charAt(at) == '0') {
      at++;
    }
    return number.substring(at);
  }

  private static int endOfNumber(String name, int start) {
    int end = start;
    while (end < name.length() && isDigit(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** As {@link String#CASE_INSENSITIVE_ORDER} does it. */
  private static char folded(char sign) {
    return Character.toLowerCase(Character.toUpperCase(sign));
  }
}
