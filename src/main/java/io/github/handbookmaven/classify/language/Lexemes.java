package io.github.handbookmaven.classify.language;

import java.util.Arrays;

/**
 * Lexemes, numbered from 0 in the order they come, found by their letters where they stand: without
 * a string for each sighting.
 */
final class Lexemes {
  private static final int FIRST_ROOM = 32;
  private static final int HASH = 32;

  private Lexeme[] lexemes = new Lexeme[FIRST_ROOM];
  private int size;

  /**
   * The hash of a word above, its number and one below; 0 where there is none. Twice as many places
   * as lexemes at least, and most that are another word are told without looking at it.
   */
  private long[] places = new long[2 * FIRST_ROOM];

  /** The hash of a word: the same as its string's. */
  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return hash;
  }

  /** The number of a word whose hash is known; below 0 where it is not among them. */
  int find(String text, int start, int end, int hash) {
    int place = place(hash);
    while (places[place] != 0) {
      int number = (int) places[place] - 1;
      if ((int) (places[place] >>> HASH) == hash && isWord(number, text, start, end)) {
        return number;
      }
      place = place + 1 & places.length - 1;
    }
    return -1;
  }

  private boolean isWord(int number, String text, int start, int end) {
    String word = lexemes[number].text();
    return word.length() == end - start && text.startsWith(word, start);
  }

  /** Adds one that is not among them, and gives its number. */
  int add(Lexeme lexeme) {
    if (size == lexemes.length) {
      lexemes = Arrays.copyOf(lexemes, 2 * size);
      places = new long[2 * lexemes.length];
      for (int number = 0; number < size; number++) {
        put(number);
      }
    }
    lexemes[size] = lexeme;
    put(size);
    return size++;
  }

  private void put(int number) {
    int hash = lexemes[number].text().hashCode();
    int place = place(hash);
    while (places[place] != 0) {
      place = place + 1 & places.length - 1;
    }
    places[place] = (long) hash << HASH | number + 1;
  }

  /** Scattered, as neighbours in the alphabet have neighbouring hashes. */
  private int place(int hash) {
    return (hash ^ hash >>> 15) & places.length - 1;
  }

  Lexeme get(int number) {
    return lexemes[number];
  }

  int size() {
    return size;
  }
}
