package io.github.handbookmaven.classify.evidence;

import java.util.Arrays;

/** Finds numbers by numbers without an object for either: keys scattered over one array. */
final class PairIndex {
  private static final int NO_KEY = -1;

  /** So many places for each key, so that most are found at the first look. */
  private static final int ROOM = 4;

  /** Two to the 32nd divided by the golden ratio: scatters neighbours. */
  private static final int SCATTER = 0x9E3779B9;

  private final int[] keys;
  private final int[] values;
  private final int shift;

  /** Room for so many keys. */
  PairIndex(int size) {
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, size * ROOM - 1));
    this.keys = new int[1 << bits];
    this.values = new int[keys.length];
    this.shift = 32 - bits;
    Arrays.fill(keys, NO_KEY);
  }

  /** Keeps a value, 0 or more, under a key, 0 or more. */
  void put(int key, int value) {
    int at = placeOf(key);
    keys[at] = key;
    values[at] = value;
  }

  /** The value of a key; -1 where there is none. */
  int get(int key) {
    int at = placeOf(key);
    return keys[at] == key ? values[at] : -1;
  }

  private int placeOf(int key) {
    int at = key * SCATTER >>> shift;
    while (keys[at] != key && keys[at] != NO_KEY) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }
}
