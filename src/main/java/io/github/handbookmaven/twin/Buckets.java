package io.github.handbookmaven.twin;

import java.util.Arrays;
import java.util.Collection;

/**
 * The earliest few numbers under each key: open addressing over primitives, and chains behind it,
 * as most of many keys have one number.
 */
final class Buckets {
  /** So many of a bucket are enough: who is like none of them is like none behind them. */
  private static final int KEPT = 8;

  private static final int NONE = -1;

  private long[] keys = new long[1 << 10];
  private int[] heads = new int[1 << 10];
  private int[] numbers = new int[1 << 9];
  private int[] followers = new int[1 << 9];
  private int used;
  private int size;

  Buckets() {
    Arrays.fill(heads, NONE);
  }

  /**
   * Puts a number under a key, behind those that are there, unless they are enough.
   *
   * @param key any
   * @param number 0 or more
   * @param before takes those that are there, the earliest first
   */
  void add(long key, int number, Collection<Integer> before) {
    int slot = slot(key);
    int last = NONE;
    int there = 0;
    for (int at = heads[slot]; at != NONE; at = followers[at]) {
      before.add(numbers[at]);
      last = at;
      there++;
    }
    if (there == 0) {
      keys[slot] = key;
      heads[slot] = append(number);
      used++;
      growWhereFull();
    } else if (there < KEPT) {
      int added = append(number);
      followers[last] = added;
    }
  }

  private int append(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      followers = Arrays.copyOf(followers, 2 * size);
    }
    numbers[size] = number;
    followers[size] = NONE;
    return size++;
  }

  private int slot(long key) {
    int slot = (int) HashedWords.mix(key) & keys.length - 1;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void growWhereFull() {
    if (used * 4L < keys.length * 3L) {
      return;
    }
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = new int[keys.length];
    Arrays.fill(heads, NONE);
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldHeads[at] != NONE) {
        int slot = slot(oldKeys[at]);
        keys[slot] = oldKeys[at];
        heads[slot] = oldHeads[at];
      }
    }
  }
}
