package io.github.handbookmaven.publish.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The documents of a term that many have, in a script of their own: level by level from the best
 * on, of each level the distances from document to document as a Rice code, which takes half of
 * what {@link Deltas} does. Beside the term itself only the best stand.
 */
final class LongPostings {
  /** Stands before the number of the script; no digit of {@link Deltas}. */
  static final char ELSEWHERE = '=';

  /** Ends that number, and what the script costs. */
  private static final char END = '.';

  /** More characters than this are not loaded with the terms beside it. */
  private static final int LONG = 3_000;

  /** So many stand beside the term, for a first page of results. */
  private static final int BEST = 100;

  private static final int KILOBYTE = 1024;
  private static final double LN_2 = Math.log(2);

  private LongPostings() {}

  /** Whether a term's documents have to lie elsewhere. */
  static boolean isLong(String encoded) {
    return encoded.length() > LONG;
  }

  /**
   * What stands beside the term.
   *
   * @param hits all of its documents, in their order
   * @param script the number of the script they lie in
   * @param size of that script in characters
   * @return {@code =}, the number, {@code .}, its size in kilobytes, {@code .} and the best
   *     documents as {@link Deltas} has them
   */
  static String reference(List<Hit> hits, int script, int size) {
    List<Hit> best =
        hits.stream()
            .sorted(Comparator.comparingInt(Hit::level).reversed())
            .limit(BEST)
            .sorted(Comparator.comparingInt(Hit::document))
            .toList();
    int kilobytes = (size + KILOBYTE - 1) / KILOBYTE;
    return "" + ELSEWHERE + script + END + kilobytes + END + Deltas.encode(best);
  }

  /**
   * All of them.
   *
   * @param hits in the order of their documents
   * @return of each level from the highest on: the level, the bits of a remainder, how many
   *     documents it has, and their distances
   */
  static List<Object> tiers(List<Hit> hits) {
    TreeMap<Integer, List<Integer>> levels = new TreeMap<>(Comparator.reverseOrder());
    hits.forEach(
        hit ->
            levels.computeIfAbsent(hit.level(), unseen -> new ArrayList<>()).add(hit.document()));
    List<Object> tiers = new ArrayList<>();
    levels.forEach(
        (level, documents) -> {
          int remainder = remainder(documents);
          tiers.addAll(
              List.of(level, remainder, documents.size(), distances(documents, remainder)));
        });
    return tiers;
  }

  /** So many bits that about every second distance needs no more. */
  private static int remainder(List<Integer> documents) {
    double distance = (documents.get(documents.size() - 1) + 1.0) / documents.size();
    return Math.max(0, (int) Math.floor(Math.log(distance * LN_2) / LN_2));
  }

  private static String distances(List<Integer> documents, int remainder) {
    Bits bits = new Bits();
    int before = -1;
    for (int document : documents) {
      int distance = document - before - 1;
      for (int rest = distance >> remainder; rest > 0; rest--) {
        bits.add(1);
      }
      bits.add(0);
      for (int bit = 0; bit < remainder; bit++) {
        bits.add(distance >> bit & 1);
      }
      before = document;
    }
    return bits.text();
  }

  /** Bits as characters, six each, the lowest first. */
  private static final class Bits {
    private static final int EACH = 6;

    private final StringBuilder text = new StringBuilder();
    private int filled;
    private int digit;

    void add(int bit) {
      digit |= bit << filled++;
      if (filled == EACH) {
        flush();
      }
    }

    private void flush() {
      text.append(Deltas.DIGITS.charAt(digit));
      filled = 0;
      digit = 0;
    }

    String text() {
      if (filled > 0) {
        flush();
      }
      return text.toString();
    }
  }
}
