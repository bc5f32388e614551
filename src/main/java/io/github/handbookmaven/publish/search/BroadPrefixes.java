package io.github.handbookmaven.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Whether a term's documents are to be added. */
  boolean wants(String term) {
    return of(term).stream().anyMatch(beginning -> sizes.get(beginning) > tooMany);
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

  /** Of the same level the first documents; all in the order of documents. */
  private static List<Hit> bestOf(byte[] levels) {
    int lowest = lowestOfBest(levels);
    int left = BEST - countAbove(levels, lowest);
    List<Hit> best = new ArrayList<>(BEST);
    for (int document = 0; document < levels.length; document++) {
      boolean isOfLowest = levels[document] == lowest;
      if (levels[document] > lowest || isOfLowest && left > 0) {
        left -= isOfLowest ? 1 : 0;
        best.add(new Hit(document, levels[document]));
      }
    }
    return best;
  }

  /** The level of the last of the best; 0 where there are fewer. */
  private static int lowestOfBest(byte[] levels) {
    int[] counts = new int[Levels.HIGHEST + 1];
    for (byte level : levels) {
      if (level >= 0) {
        counts[level]++;
      }
    }
    int lowest = Levels.HIGHEST;
    for (int found = counts[lowest]; found < BEST && lowest > 0; found += counts[lowest]) {
      lowest--;
    }
    return lowest;
  }

  private static int countAbove(byte[] levels, int lowest) {
    int count = 0;
    for (byte level : levels) {
      count += level > lowest ? 1 : 0;
    }
    return count;
  }
}
