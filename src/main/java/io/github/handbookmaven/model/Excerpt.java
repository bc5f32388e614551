package io.github.handbookmaven.model;

/**
 * The start of a text, for where there is no room for all of it. No character is cut in half: not
 * one of two UTF-16 units, and none from its accents or from what joins it to the next.
 */
public final class Excerpt {
  private static final String MORE = "…";
  private static final int JOINER = 0x200D;

  private Excerpt() {}

  /**
   * A text, or its start and a sign that there is more.
   *
   * @param text the text
   * @param longest how long the result may be, in UTF-16 units; at least 1
   * @return the text itself where it fits
   */
  public static String of(String text, int longest) {
    return text.length() <= longest ? text : start(text, longest - MORE.length()) + MORE;
  }

  /**
   * A text, or its first words and a sign that there are more.
   *
   * @param text the text
   * @param longest how long the words may be together, in UTF-16 units
   * @return the text itself where it fits
   */
  public static String ofWords(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int blank = text.lastIndexOf(' ', longest);
    return (blank > longest / 2 ? text.substring(0, blank) : start(text, longest)) + " " + MORE;
  }

  /**
   * The first characters of a text.
   *
   * @param text the text
   * @param longest how long the result may be, in UTF-16 units
   * @return the text itself where it fits
   */
  public static String start(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest;
    while (end > 0 && longest - end < 64 && isWithinCharacter(text, end)) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isWithinCharacter(String text, int at) {
    if (Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1))) {
      return true;
    }
    int next = text.codePointAt(at);
    return next == JOINER || text.charAt(at - 1) == JOINER || isMark(next);
  }

  private static boolean isMark(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> sign >= 0x1F3FB && sign <= 0x1F3FF;
    };
  }
}
