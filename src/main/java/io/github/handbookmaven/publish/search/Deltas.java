package io.github.handbookmaven.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Documents and levels as characters: the distance from the document before, five bits a character,
 * the lowest first, the sixth bit telling that more follow; then one character for the level.
 */
final class Deltas {
  /** 64 characters that neither JSON nor HTML has to escape. */
  static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  /** Bits of the largest number. */
  private static final int LARGEST = 25;

  private static final int[] VALUES = values();

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

  /** Takes hits, without an object for each. */
  interface Taker {
    /** A document and how much a term says about it, as in {@link Hit}. */
    void take(int document, int level);
  }

  /**
   * Hits from characters.
   *
   * @param documents how many there are
   * @return empty where the characters lead to others, or tell none
   */
  static Optional<List<Hit>> decode(String encoded, int documents) {
    List<Hit> hits = new ArrayList<>();
    boolean isWhole =
        read(encoded, 0, documents, (document, level) -> hits.add(new Hit(document, level)));
    return isWhole ? Optional.of(hits) : Optional.empty();
  }

  /**
   * Reads hits from characters.
   *
   * @param from where they begin
   * @param documents how many there are
   * @param taker is given all of them, or where the characters lead to others those before
   * @return whether the characters tell hits and nothing else
   */
  static boolean read(String encoded, int from, int documents, Taker taker) {
    int at = from;
    int document = -1;
    while (at < encoded.length()) {
      int delta = 0;
      int digit = MORE;
      for (int shift = 0; (digit & MORE) != 0; shift += BITS) {
        digit = at < encoded.length() && shift < LARGEST ? value(encoded.charAt(at++)) : -1;
        if (digit < 0) {
          return false;
        }
        delta |= (digit & MORE - 1) << shift;
      }
      document += delta + 1;
      int level = at < encoded.length() ? value(encoded.charAt(at++)) : -1;
      if (level < 0 || document >= documents) {
        return false;
      }
      taker.take(document, level);
    }
    return true;
  }

  private static int value(char digit) {
    return digit < VALUES.length ? VALUES[digit] : -1;
  }

  private static int[] values() {
    int[] values = new int[128];
    Arrays.fill(values, -1);
    IntStream.range(0, DIGITS.length()).forEach(value -> values[DIGITS.charAt(value)] = value);
    return values;
  }

  /** About how many characters a term of so many documents takes, its own among them. */
  static int size(int documents) {
    return 12 + 3 * documents;
  }
}
