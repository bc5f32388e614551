package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which phrases of a table a document holds, how often, and where first. */
final class PhraseHits {
  private static final double[] STRENGTHS =
      IntStream.range(0, 64).mapToDouble(StrictMath::log1p).toArray();
  private static final int FIRST_PHRASES = 128;

  private final List<PhraseRow> rows;

  /** Of each row, which of the found it is and one; 0 where it was not found. */
  private final short[] places;

  private int[] found = new int[FIRST_PHRASES];
  private int[] counts = new int[FIRST_PHRASES];
  private int[] lines = new int[FIRST_PHRASES];
  private int size;

  PhraseHits(List<PhraseRow> rows) {
    this.rows = rows;
    this.places = new short[rows.size()];
  }

  void add(int row, int line) {
    if (places[row] > 0) {
      counts[places[row] - 1]++;
      return;
    }
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
    }
    found[size] = row;
    counts[size] = 1;
    lines[size] = line;
    places[row] = (short) ++size;
  }

  /**
   * What the phrases add up to: a line of evidence for each title and heading, and one for all
   * other phrases of each kind of place.
   *
   * @param text the document they were found in
   */
  List<Evidence> evidence(DocumentText text) {
    PhraseGroups groups = new PhraseGroups();
    for (int at = 0; at < size; at++) {
      groups.add(new PhraseHit(rows.get(found[at]), lines[at], strength(counts[at])));
    }
    List<Evidence> evidence = new ArrayList<>();
    joined(groups.inOrder()).forEach(group -> group.addTo(evidence, text));
    return evidence;
  }

  /** One more of the same says less than the first: the natural logarithm of the number and one. */
  static double strength(int count) {
    return count < STRENGTHS.length ? STRENGTHS[count] : StrictMath.log1p(count);
  }

  /** Headings that hardly say anything share a line. */
  private static List<PhraseGroup> joined(List<PhraseGroup> groups) {
    List<PhraseGroup> joined = new ArrayList<>();
    PhraseGroup aside = new PhraseGroup();
    for (PhraseGroup group : groups) {
      if (!group.isAside()) {
        joined.add(group);
        continue;
      }
      if (aside.isEmpty()) {
        joined.add(aside);
      }
      aside.addAll(group);
    }
    return joined;
  }
}
