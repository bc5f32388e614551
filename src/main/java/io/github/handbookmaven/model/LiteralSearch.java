package io.github.handbookmaven.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Tells in one pass over a text which of many literals stand in it, so that a regular expression is
 * tried only where the literal it needs is there: the automaton of Aho and Corasick, over ASCII,
 * letters alike in either case. Safe for use by several threads.
 */
public final class LiteralSearch {
  private static final int ALPHABET = 128;

  /** So many groups can be told apart. */
  private static final int MOST_GROUPS = Long.SIZE;

  private final int[] next;
  private final long[] found;

  private LiteralSearch(int[] next, long[] found) {
    this.next = next;
    this.found = found;
  }

  /**
   * A search for groups of literals.
   *
   * @param groups at most 64; each holds the literals of which one must stand in a text, in ASCII
   * @return the search
   */
  public static LiteralSearch of(List<List<String>> groups) {
    int size = 1 + groups.stream().flatMap(List::stream).mapToInt(String::length).sum();
    if (groups.size() > MOST_GROUPS) {
      throw new IllegalArgumentException("too many groups of literals: " + groups.size());
    }
    Trie trie = new Trie(size);
    for (int group = 0; group < groups.size(); group++) {
      for (String literal : groups.get(group)) {
        trie.add(literal, 1L << group);
      }
    }
    trie.link();
    return new LiteralSearch(trie.next, trie.found);
  }

  /**
   * Looks through a text.
   *
   * @param text any text
   * @return bit <i>n</i> is set where a literal of group <i>n</i> stands in the text
   */
  public long groupsIn(CharSequence text) {
    long groups = 0;
    int state = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      state = sign < ALPHABET ? next[state * ALPHABET + sign] : 0;
      groups |= found[state];
    }
    return groups;
  }

  /** The literals as a tree of signs, then, linked, as an automaton. */
  private static final class Trie {
    private final int[] next;
    private final long[] found;
    private int states = 1;

    Trie(int size) {
      next = new int[size * ALPHABET];
      found = new long[size];
      Arrays.fill(next, -1);
    }

    void add(String literal, long group) {
      int state = 0;
      for (char sign : literal.toCharArray()) {
        int edge = state * ALPHABET + lower(sign);
        if (next[edge] < 0) {
          next[edge] = states++;
        }
        state = next[edge];
      }
      found[state] |= group;
    }

    private static int lower(char sign) {
      if (sign >= ALPHABET) {
        throw new IllegalArgumentException("not ASCII: " + sign);
      }
      return Character.toLowerCase(sign);
    }

    /** Where a literal does not go on, the search goes on with the longest one that may. */
    void link() {
      int[] fallback = new int[states];
      Deque<Integer> open = new ArrayDeque<>(List.of(0));
      while (!open.isEmpty()) {
        int state = open.remove();
        found[state] |= found[fallback[state]];
        for (int sign = 0; sign < ALPHABET; sign++) {
          int elsewhere = state == 0 ? 0 : next[fallback[state] * ALPHABET + sign];
          int edge = state * ALPHABET + sign;
          if (next[edge] >= 0) {
            fallback[next[edge]] = elsewhere;
            open.add(next[edge]);
          } else {
            next[edge] = elsewhere;
          }
        }
        copyCapitals(state);
      }
    }

    private void copyCapitals(int state) {
      int row = state * ALPHABET;
      for (int sign = 'A'; sign <= 'Z'; sign++) {
        next[row + sign] = next[row + Character.toLowerCase(sign)];
      }
    }
  }
}
