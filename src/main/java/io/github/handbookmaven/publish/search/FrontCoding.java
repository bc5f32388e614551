package io.github.handbookmaven.publish.search;

import java.util.List;

/**
 * Sorted terms as one string: before each a capital letter tells how many characters it shares with
 * the term before, {@code A} for none. Terms have no capitals A to Z, being folded.
 */
final class FrontCoding {
  private static final int MOST = 25;

  private FrontCoding() {}

  static String encode(List<String> terms) {
    StringBuilder encoded = new StringBuilder();
    String before = "";
    for (String term : terms) {
      int shared = sharedLength(before, term);
      encoded.append((char) ('A' + shared)).append(term, shared, term.length());
      before = term;
    }
    return encoded.toString();
  }

  /** The shortest beginning of a term that is greater than the term before it. */
  static String beginningThatDiffers(String before, String term) {
    int shared = 0;
    while (shared < before.length() && before.charAt(shared) == term.charAt(shared)) {
      shared++;
    }
    return term.substring(0, Math.min(shared + 1, term.length()));
  }

  private static int sharedLength(String one, String other) {
    int most = Math.min(MOST, Math.min(one.length(), other.length()));
    int shared = 0;
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
