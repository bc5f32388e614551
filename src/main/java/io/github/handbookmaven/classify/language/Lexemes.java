package io.github.handbookmaven.classify.language;

import java.util.Arrays;

/**
 * Lexemes, numbered from 0 in the order they come, found by their letters where they stand: without
 * a string for each sighting.
 */
final class Lexemes {
  private static final int FIRST_ROOM = 32;

  private Lexeme[] lexemes = new Lexeme[FIRST_ROOM];
  private int size;

  /** Numbers and one, 0 for none; twice as many places as lexemes at least. */
  private int[] places = new int[2 * FIRST_ROOM];

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
      String word = lexemes[places[place] - 1].text();
      if (word.length() == end - start && text.startsWith(word, start)) {
        return places[place] - 1;
      }
      place = place + 1 & places.length - 1;
    }
    return -1;
  }

  /** Adds one that is not among them, and gives its number. */
  int add(Lexeme lexeme) {
    if (size == lexemes.length) {
      lexemes = Arrays.copyOf(lexemes, 2 * size);
      places = new int[2 * lexemes.length];
      for (int number = 0; number < size; number++) {
        put(number);
      }
    }
    lexemes[size] = lexeme;
    put(size);
    return size++;
  }

  private void put(int number) {
    int place = place(lexemes[number].text().hashCode());
    while (places[place] != 0) {
      place = place + 1 & places.length - 1;
    }
    places[place] = number + 1;
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
