package io.github.handbookmaven.classify.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Text to the words phrases are matched against. */
public final class Words {
  private static final int LONGEST_WORD = 60;

  private Words() {}

  /** What words are told to. */
  interface Listener {
    /** A word: these letters of a text in lower case. */
    void hear(String lower, int start, int end);
  }

  /**
   * Cuts text into words.
   *
   * @param text any text
   * @return letters, digits and apostrophes between other characters, in lower case; a comma is a
   *     word of its own, as it parts a condition from what to do
   */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>(text.length() / 6 + 1);
    cut(text, (lower, start, end) -> words.add(lower.substring(start, end)));
    return Collections.unmodifiableList(words);
  }

  /** Tells the words of a text in order. */
  static void cut(String text, Listener listener) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    int start = -1;
    for (int at = 0; at <= lower.length(); at++) {
      char next = at < lower.length() ? lower.charAt(at) : ' ';
      if (isPartOfWord(next)) {
        start = start < 0 ? at : start;
        continue;
      }
      if (start >= 0) {
        listener.hear(lower, start, Math.min(at, start + LONGEST_WORD));
        start = -1;
      }
      if (next == ',') {
        listener.hear(lower, at, at + 1);
      }
    }
  }

  private static boolean isPartOfWord(char next) {
    return next >= 'a' && next <= 'z'
        || next == '\''
        || next == '_'
        || next != ' ' && Character.isLetterOrDigit(next);
  }
}
