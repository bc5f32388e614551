package io.github.handbookmaven.publish.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The documents of one term, in their order: as numbers in one array, since a large handbook has
 * millions of them, which lie all over the memory.
 */
final class Postings {
  /** Beside the level of a whole name, which is lower: the term stands in text and in no name. */
  private static final int TEXT_ONLY = 64;

  /** Bits of the mark: the level, and {@link #TEXT_ONLY}. */
  private static final int MARK = 7;

  /** From the highest bit on: the document, its mark, the weight as a float. */
  private long[] entries = new long[1];

  private int size;

  /**
   * Adds a document.
   *
   * @param document its 0-based number, greater than those before, less than 2 to the 24th
   * @param weight what the term says about it, were it of rarity 1
   * @param wholeName the level of a term that is the whole of a name; 0 for other terms
   * @param inTextOnly whether it stands in the text and in no name or heading
   */
  void add(int document, float weight, int wholeName, boolean inTextOnly) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size + Math.max(1, size / 2));
    }
    int mark = wholeName | (inTextOnly ? TEXT_ONLY : 0);
    long place = (long) document << MARK | mark;
    entries[size++] = place << Float.SIZE | Float.floatToRawIntBits(weight) & 0xFFFFFFFFL;
  }

  /** Those that {@link #bytes()} were made of. */
  static Postings of(byte[] bytes) {
    Postings postings = new Postings();
    postings.size = bytes.length / Long.BYTES;
    postings.entries = new long[Math.max(1, postings.size)];
    ByteBuffer.wrap(bytes).asLongBuffer().get(postings.entries, 0, postings.size);
    return postings;
  }

  /** All of it, eight bytes a document. */
  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(size * Long.BYTES);
    bytes.asLongBuffer().put(entries, 0, size);
    return bytes.array();
  }

  /**
   * Gives documents other numbers, in the same order.
   *
   * @param numbers by the number it had; negative for one that goes
   * @return whether one went
   */
  boolean renumber(int[] numbers) {
    int kept = 0;
    for (int at = 0; at < size; at++) {
      int document = document(at);
      int number = document < numbers.length ? numbers[document] : -1;
      if (number >= 0) {
        long rest = entries[at] & (1L << Float.SIZE + MARK) - 1;
        entries[kept++] = (long) number << Float.SIZE + MARK | rest;
      }
    }
    boolean isLess = kept < size;
    size = kept;
    return isLess;
  }

  /** Adds documents that are not among these. */
  void addAll(Postings others) {
    entries = Arrays.copyOf(entries, size + others.size);
    System.arraycopy(others.entries, 0, entries, size, others.size);
    size += others.size;
    Arrays.sort(entries, 0, size);
  }

  /** How many documents have the term. */
  int size() {
    return size;
  }

  /** Whether the term is a word of some document, and not only names run together. */
  boolean isWord() {
    for (int at = 0; at < size; at++) {
      if (weight(at) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * What readers find.
   *
   * @param rarity of the term
   * @param isCommon whether text alone says nothing
   */
  List<Hit> hits(double rarity, boolean isCommon) {
    List<Hit> hits = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      if (!isCommon || (mark(at) & TEXT_ONLY) == 0) {
        hits.add(new Hit(document(at), level(at, rarity)));
      }
    }
    return hits;
  }

  private int level(int at, double rarity) {
    int wholeName = mark(at) & (TEXT_ONLY - 1);
    float weight = weight(at);
    return Math.max(wholeName, weight == 0 ? 0 : Levels.of(weight * rarity));
  }

  private int document(int at) {
    return (int) (entries[at] >>> Float.SIZE + MARK);
  }

  private int mark(int at) {
    return (int) (entries[at] >>> Float.SIZE) & ((1 << MARK) - 1);
  }

  private float weight(int at) {
    return Float.intBitsToFloat((int) entries[at]);
  }
}
