package io.github.handbookmaven.publish.search;

import java.util.List;

/**
 * Documents and levels as characters: the distance from the document before, five bits a character,
 * the lowest first, the sixth bit telling that more follow; then one character for the level.
 */
final class Deltas {
  /** 64 characters that neither JSON nor HTML has to escape. */
  static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private Deltas() {}

  /** Hits in the order of their documents. */
  static String encode(List<Hit> hits) {
    StringBuilder encoded = new StringBuilder();
    int before = -1;
    for (Hit hit : hits) {
      append(encoded, hit.document() - before - 1);
      encoded.append(DIGITS.charAt(hit.level()));
      before = hit.document();
    }
    return encoded.toString();
  }

  private static void append(StringBuilder encoded, int number) {
    int rest = number;
    while (rest >= MORE) {
      encoded.append(DIGITS.charAt(MORE | rest % MORE));
      rest /= MORE;
    }
    encoded.append(DIGITS.charAt(rest));
  }

  /** About how many characters a term of so many documents takes, its own among them. */
  static int size(int documents) {
    return 12 + 3 * documents;
  }
}
