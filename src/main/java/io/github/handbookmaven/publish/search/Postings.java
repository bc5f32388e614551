package io.github.handbookmaven.publish.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The documents of one term, in their order: as numbers in arrays, since a large handbook has
 * millions of them.
 */
final class Postings {
  /** Beside the level of a whole name, which is lower: the term stands in text and in no name. */
  private static final int TEXT_ONLY = 64;

  private int[] documents = new int[1];
  private float[] weights = new float[1];
  private byte[] marks = new byte[1];
  private int size;

  /**
   * Adds a document.
   *
   * @param document its 0-based number, greater than those before
   * @param weight what the term says about it, were it of rarity 1
   * @param wholeName the level of a term that is the whole of a name; 0 for other terms
   * @param inTextOnly whether it stands in the text and in no name or heading
   */
  void add(int document, float weight, int wholeName, boolean inTextOnly) {
    if (size == documents.length) {
      int room = size + Math.max(1, size / 2);
      documents = Arrays.copyOf(documents, room);
      weights = Arrays.copyOf(weights, room);
      marks = Arrays.copyOf(marks, room);
    }
    documents[size] = document;
    weights[size] = weight;
    marks[size] = (byte) (wholeName | (inTextOnly ? TEXT_ONLY : 0));
    size++;
  }

  /** How many documents have the term. */
  int size() {
    return size;
  }

  /** Whether the term is a word of some document, and not only names run together. */
  boolean isWord() {
    return IntStream.range(0, size).anyMatch(at -> weights[at] > 0);
  }

  /**
   * What readers find.
   *
   * @param rarity of the term
   * @param isCommon whether text alone says nothing
   */
  List<Hit> hits(double rarity, boolean isCommon) {
    IntPredicate saysNothing = at -> isCommon && (marks[at] & TEXT_ONLY) != 0;
    return IntStream.range(0, size)
        .filter(saysNothing.negate())
        .mapToObj(at -> new Hit(documents[at], level(at, rarity)))
        .toList();
  }

  private int level(int at, double rarity) {
    int wholeName = marks[at] & (TEXT_ONLY - 1);
    return Math.max(wholeName, weights[at] == 0 ? 0 : Levels.of(weights[at] * rarity));
  }
}
