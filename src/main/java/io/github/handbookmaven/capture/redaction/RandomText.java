package io.github.handbookmaven.capture.redaction;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that only a machine makes: long, of mixed letters and digits, without a pattern. Digests in
 * hexadecimal are none: commits and images are named by them.
 */
final class RandomText {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9+/_=-]{20,4096}");
  private static final double LEAST_BITS = 3.7;
  private static final int FEWEST_DIGITS = 2;

  private RandomText() {}

  /** Tells the start and end of each such text in a line. */
  static void find(String line, BiConsumer<Integer, Integer> span) {
    Matcher token = TOKEN.matcher(line);
    while (token.find()) {
      if (isRandom(token.group())) {
        span.accept(token.start(), token.end());
      }
    }
  }

  static boolean isRandom(String token) {
    boolean isMixed =
        token.chars().anyMatch(Character::isLowerCase)
            && token.chars().anyMatch(Character::isUpperCase)
            && token.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    return isMixed && !isPath(token) && bits(token) >= LEAST_BITS;
  }

  /** Folders and names are words with strokes between them. */
  private static boolean isPath(String token) {
    long words =
        Pattern.compile("[/_-]")
            .splitAsStream(token)
            .filter(word -> word.matches("[A-Z]?[a-z]{2,}|[A-Z]{2,}|[0-9]{1,4}|"))
            .count();
    long parts = Pattern.compile("[/_-]").splitAsStream(token).count();
    return parts > 1 && words * 2 >= parts;
  }

  /** Shannon's entropy of its characters, in bits a character. */
  private static double bits(String token) {
    Map<Integer, Integer> counts = new HashMap<>();
    token.chars().forEach(c -> counts.merge(c, 1, Integer::sum));
    double all = token.length();
    return counts.values().stream()
        .mapToDouble(count -> -count / all * Math.log(count / all) / Math.log(2))
        .sum();
  }
}
