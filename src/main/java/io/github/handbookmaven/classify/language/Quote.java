package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Excerpt;

/** The words that a reason shows. */
public final class Quote {
  private static final int LONGEST = 80;

  private Quote() {}

  /**
   * A text, or its start.
   *
   * @param text any text
   * @return at most 80 characters of it, runs of white space as one blank; the text itself where it
   *     fits, as many reasons quote it
   */
  public static String of(String text) {
    String bare = text.strip();
    return Excerpt.of(isPlain(bare) ? bare : plain(bare), LONGEST);
  }

  /** Whether as much of it as a quote may need has no white space but single blanks. */
  private static boolean isPlain(String text) {
    char before = 'a';
    for (int at = 0; at < Math.min(text.length(), LONGEST + 2); at++) {
      char letter = text.charAt(at);
      if (letter == ' ' ? before == ' ' : Character.isWhitespace(letter)) {
        return false;
      }
      before = letter;
    }
    return true;
  }

  /** As much of it as a quote may need. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(LONGEST + 2);
    for (int at = 0; at < text.length() && plain.length() <= LONGEST + 1; at++) {
      boolean isBlank = Character.isWhitespace(text.charAt(at));
      boolean isRepeated = isBlank && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
      if (!isRepeated) {
        plain.append(isBlank ? ' ' : text.charAt(at));
      }
    }
    return plain.toString().stripTrailing();
  }
}
