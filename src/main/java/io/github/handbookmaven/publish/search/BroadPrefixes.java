package io.github.handbookmaven.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
    for (int length = 1; length <= Math.min(LONGEST, term.length()); length++) {
      sizes.merge(term.substring(0, length), size, Integer::sum);
    }
  }

  /** The longer a beginning, the less stands under it: whether a term's documents are added. */
  boolean wants(String term) {
    return !term.isEmpty() && sizes.get(term.substring(0, 1)) > tooMany;
  }

  /** Adds a term's documents to those of its beginnings that are too broad to load. */
  Deltas.Taker to(String term) {
    List<byte[]> broad = new ArrayList<>(LONGEST);
    for (int length = 1; length <= Math.min(LONGEST, term.length()); length++) {
      String beginning = term.substring(0, length);
      if (sizes.get(beginning) <= tooMany) {
        break;
      }
      broad.add(levels.computeIfAbsent(beginning, unseen -> none()));
    }
    byte[][] all = broad.toArray(byte[][]::new);
    return (document, level) -> raise(all, document, level);
  }

  private byte[] none() {
    byte[] none = new byte[documents];
    Arrays.fill(none, (byte) -1);
    return none;
  }

  private static void raise(byte[][] all, int document, int level) {
    byte lower = (byte) Math.max(0, Math.min(level, Levels.HIGHEST) - LEVELS_LOST);
    for (byte[] best : all) {
      if (best[document] < lower) {
        best[document] = lower;
      }
    }
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
