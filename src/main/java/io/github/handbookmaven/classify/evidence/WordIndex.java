package io.github.handbookmaven.classify.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers words from 0, and finds their numbers in one array, where most words that are none of
 * them are told by their hash: every word of every document is looked up.
 */
final class WordIndex {
  private static final int FIRST_PLACES = 64;
  private static final int HASH = 32;

  private final List<String> words = new ArrayList<>();

  /** The hash of a word above, its number and one below; 0 where there is none. */
  private long[] places = new long[FIRST_PLACES];

  /** The number of a word; below 0 where it is none of them. */
  int find(String word) {
    int hash = word.hashCode();
    int at = place(hash);
    while (places[at] != 0) {
      int number = (int) places[at] - 1;
      if ((int) (places[at] >>> HASH) == hash && words.get(number).equals(word)) {
        return number;
      }
      at = at + 1 & places.length - 1;
    }
    return -1;
  }

  /** The number of a word, which becomes one of them. */
  int add(String word) {
    int known = find(word);
    if (known >= 0) {
      return known;
    }
    words.add(word);
    if (2 * words.size() > places.length) {
      places = new long[2 * places.length];
      for (int number = 0; number < words.size(); number++) {
        put(number);
      }
    } else {
      put(words.size() - 1);
    }
    return words.size() - 1;
  }

  private void put(int number) {
    int hash = words.get(number).hashCode();
    int at = place(hash);
    while (places[at] != 0) {
      at = at + 1 & places.length - 1;
    }
    places[at] = (long) hash << HASH | number + 1;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & places.length - 1;
  }

  /** A word by its number. */
  String word(int number) {
    return words.get(number);
  }

  int size() {
    return words.size();
  }
}
