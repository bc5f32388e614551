package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.model.Excerpt;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts text into the terms that are looked up. {@code search.js} cuts a query the same way: whoever
 * changes one changes the other.
 */
final class Tokens {
  /** Longer ones are keys, hashes and encoded files: nobody types more of them. */
  static final int LONGEST = 40;

  /** Written without blanks, or with words that take endings as English takes words. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** Belongs to several scripts, so Unicode gives it none; Japanese words are full of it. */
  private static final int LONG_VOWEL = 'ー';

  private static final Pattern HUMP =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Tokens() {}

  /** What a sign is part of. */
  private enum Run {
    NONE,
    WORD,
    UNSPACED_WRITING
  }

  /** The terms of a text in order: a name in humps counts whole and in its parts. */
  static List<String> of(String text) {
    List<String> terms = new ArrayList<>();
    Run run = Run.NONE;
    int start = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      Run here = runOf(text.codePointAt(at));
      if (here != run) {
        add(run, text.substring(start, at), terms);
        run = here;
        start = at;
      }
    }
    add(run, text.substring(start), terms);
    return terms;
  }

  private static Run runOf(int sign) {
    if (sign < 128) {
      return Character.isLetterOrDigit(sign) ? Run.WORD : Run.NONE;
    }
    if (!isOfAWord(sign)) {
      return Run.NONE;
    }
    boolean isUnspaced = sign == LONG_VOWEL || UNSPACED.contains(UnicodeScript.of(sign));
    return isUnspaced ? Run.UNSPACED_WRITING : Run.WORD;
  }

  private static boolean isOfAWord(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetter(sign);
    };
  }

  private static void add(Run run, String text, List<String> terms) {
    switch (run) {
      case WORD -> addWord(text, terms);
      case UNSPACED_WRITING -> addPairs(fold(text), terms);
      case NONE -> {}
    }
  }

  /** Without blanks nobody can tell words apart, but every word of two signs is such a pair. */
  private static void addPairs(String run, List<String> terms) {
    int[] signs = run.codePoints().toArray();
    for (int at = 0; at < signs.length; at++) {
      terms.add(new String(signs, at, Math.min(2, signs.length - at)));
    }
  }

  private static void addWord(String run, List<String> terms) {
    add(run, terms);
    String[] parts = hasCapitalInside(run) ? HUMP.split(run) : new String[0];
    if (parts.length > 1) {
      Stream.of(parts).filter(part -> part.length() > 1).forEach(part -> add(part, terms));
    }
  }

  private static boolean hasCapitalInside(String run) {
    for (int at = 1; at < run.length(); at++) {
      if (Character.isUpperCase(run.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static void add(String word, List<String> terms) {
    String term = Excerpt.start(fold(word), LONGEST);
    if (!term.isEmpty()) {
      terms.add(term);
    }
  }

  /** The whole of a name as one term, so that it is found however it is written. */
  static String squash(String name) {
    return Excerpt.start(NO_WORD.matcher(fold(name)).replaceAll(""), LONGEST);
  }

  /** Without case and accents: readers type neither at night. */
  static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ı', 'i');
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }
}
