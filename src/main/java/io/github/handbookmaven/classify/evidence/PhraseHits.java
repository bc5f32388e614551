package io.github.handbookmaven.classify.evidence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which phrases of a table a document holds, how often, and where first. They are numbered from 0
 * in the order they were found, and lie in arrays: a document holds hundreds.
 */
final class PhraseHits {
  private static final double[] STRENGTHS =
      IntStream.range(0, 64).mapToDouble(StrictMath::log1p).toArray();
  private static final int FIRST_PHRASES = 128;

  private final PhraseRows rows;

  /** Of each row, which of the found it is and one; 0 where it was not found. */
  private final short[] places;

  private int[] found = new int[FIRST_PHRASES];
  private int[] counts = new int[FIRST_PHRASES];
  private int[] lines = new int[FIRST_PHRASES];
  private int size;

  PhraseHits(PhraseRows rows) {
    this.rows = rows;
    this.places = new short[rows.all().size()];
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

  /** How many there are. */
  int size() {
    return size;
  }

  /** One word or two. */
  String text(int hit) {
    return rows.text(found[hit]);
  }

  PhrasePlace place(int hit) {
    return rows.place(found[hit]);
  }

  /** The 1-based line of its first occurrence. */
  int line(int hit) {
    return lines[hit];
  }

  /** What it says for a side: its weight as often as its number counts. */
  double says(int hit, int side) {
    return rows.weight(found[hit], side) * strength(counts[hit]);
  }

  /** How much more it says for a side than on average. */
  double saysMore(int hit, int side) {
    int row = found[hit];
    double mean = (rows.weight(row, 0) + rows.weight(row, 1) + rows.weight(row, 2)) / 3;
    return strength(counts[hit]) * (rows.weight(row, side) - mean);
  }

  /** One more of the same says less than the first: the natural logarithm of the number and one. */
  static double strength(int count) {
    return count < STRENGTHS.length ? STRENGTHS[count] : StrictMath.log1p(count);
  }
}
