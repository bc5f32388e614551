package io.github.handbookmaven.publish.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts text into the terms that are looked up. {@code search.js} cuts a query the same way: whoever
 * changes one changes the other.
 */
final class Words {
  /** Longer ones are keys, hashes and encoded files: nobody types more of them. */
  static final int LONGEST = 40;

  /**
   * Scripts that are written without blanks, or whose words take endings as English takes words.
   */
  private static final String UNSPACED =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
          + "\\p{IsMyanmar}";

  private static final Pattern RUN =
      Pattern.compile(
          "(?<unspaced>[" + UNSPACED + "]+)|[\\p{L}\\p{N}\\p{M}&&[^" + UNSPACED + "]]+");

  private static final Pattern HUMP =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** The terms of a text in order: a name in humps counts whole and in its parts. */
  static List<String> of(String text) {
    List<String> terms = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      if (run.group("unspaced") != null) {
        addPairs(fold(run.group()), terms);
      } else {
        addWord(run.group(), terms);
      }
    }
    return terms;
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
    String[] parts = HUMP.split(run);
    if (parts.length > 1) {
      Stream.of(parts).filter(part -> part.length() > 1).forEach(part -> add(part, terms));
    }
  }

  private static void add(String word, List<String> terms) {
    String term = cut(fold(word), LONGEST);
    if (!term.isEmpty()) {
      terms.add(term);
    }
  }

  /** The whole of a name as one term, so that it is found however it is written. */
  static String squash(String name) {
    return cut(NO_WORD.matcher(fold(name)).replaceAll(""), LONGEST);
  }

  /** The first characters of a text, none of them half a sign. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean halvesASign = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, halvesASign ? longest - 1 : longest);
  }

  /** Without case and accents: readers type neither at night. */
  static String fold(String text) {
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
}
