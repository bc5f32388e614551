package io.github.handbookmaven.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Beginnings of words under which more stands than a browser would like to load while somebody
 * types: of these the best documents are found out beforehand.
 */
final class BroadPrefixes {
  /** Ends such a beginning; no term has it. */
  static final char ANY = '*';

  private static final int BEST = 60;
  private static final int LONGEST = 4;

  /** A word of which only the beginning was typed says less than the word. */
  private static final int LEVELS_LOST = 4;

  private final int documents;
  private final int tooMany;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final SortedMap<String, byte[]> levels = new TreeMap<>();

  BroadPrefixes(int documents, int tooMany) {
    this.documents = documents;
    this.tooMany = tooMany;
  }

  /** Counts what stands under a term's beginnings; every term is counted before any is added. */
  void count(String term, int size) {
    of(term).forEach(beginning -> sizes.merge(beginning, size, Integer::sum));
  }

  private static List<String> of(String term) {
    return IntStream.rangeClosed(1, Math.min(LONGEST, term.length()))
        .mapToObj(length -> term.substring(0, length))
        .toList();
  }

  /** Adds a term's documents to those of its beginnings that are too broad to load. */
  void add(String term, List<Hit> hits) {
    for (String beginning : of(term)) {
      if (sizes.get(beginning) > tooMany) {
        byte[] best = levels.computeIfAbsent(beginning, unseen -> none());
        hits.forEach(hit -> raise(best, hit));
      }
    }
  }

  private byte[] none() {
    byte[] none = new byte[documents];
    Arrays.fill(none, (byte) -1);
    return none;
  }

  private static void raise(byte[] best, Hit hit) {
    int level = Math.max(0, Math.min(hit.level(), Levels.HIGHEST) - LEVELS_LOST);
    best[hit.document()] = (byte) Math.max(best[hit.document()], level);
  }

  /** The best documents of every broad beginning, {@link #ANY} behind it. */
  SortedMap<String, List<Hit>> best() {
    SortedMap<String, List<Hit>> best = new TreeMap<>();
    levels.forEach((beginning, found) -> best.put(beginning + ANY, bestOf(found)));
    return best;
  }

  private static List<Hit> bestOf(byte[] levels) {
    List<Hit> best =
        new ArrayList<>(
            IntStream.range(0, levels.length)
                .filter(document -> levels[document] >= 0)
                .mapToObj(document -> new Hit(document, levels[document]))
                .sorted(Comparator.comparingInt(Hit::level).reversed())
                .limit(BEST)
                .toList());
    best.sort(Comparator.comparingInt(Hit::document));
    return best;
  }
}
