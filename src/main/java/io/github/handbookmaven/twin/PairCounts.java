package io.github.handbookmaven.twin;

import java.util.Arrays;

/** How often each pair of numbers was met: open addressing over primitives, as pairs are many. */
final class PairCounts {
  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private int[] counts = new int[1 << 10];
  private int size;

  PairCounts() {
    Arrays.fill(keys, FREE);
  }

  /** What becomes of a pair. */
  interface Visitor {
    /** One pair, and how often it was met. */
    void visit(int one, int other, int count);
  }

  void add(int one, int other) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot((long) one << Integer.SIZE | other);
    size += counts[slot] == 0 ? 1 : 0;
    counts[slot]++;
    keys[slot] = (long) one << Integer.SIZE | other;
  }

  private int slot(long key) {
    int slot = (int) HashedWords.mix(key) & keys.length - 1;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != FREE) {
        int slot = slot(oldKeys[at]);
        keys[slot] = oldKeys[at];
        counts[slot] = oldCounts[at];
      }
    }
  }

  /** Every pair, in no order. */
  void forEach(Visitor visitor) {
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != FREE) {
        visitor.visit((int) (keys[at] >>> Integer.SIZE), (int) keys[at], counts[at]);
      }
    }
  }
}
