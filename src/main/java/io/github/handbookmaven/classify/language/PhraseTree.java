package io.github.handbookmaven.classify.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Phrases as a tree of characters. It lies in a few arrays instead of an object for each place, so
 * that most of it stays in the processor's cache: every word of every document goes down it.
 */
final class PhraseTree {
  /** Where every phrase begins. */
  static final int ROOT = 0;

  /** Where no phrase goes on. */
  static final int NOWHERE = -1;

  private static final int SPAN = 16;

  /**
   * Of each place, side by side: the first letter its branches begin with and how many letters they
   * span, then where they stand in {@code next}.
   */
  private final int[] places;

  private final int[] next;
  private final Themes[] whole;
  private final Themes[] beginning;
  private final boolean[] ends;

  private PhraseTree(List<Growing.Node> nodes) {
    int size = nodes.size();
    this.places = new int[2 * size];
    this.whole = new Themes[size];
    this.beginning = new Themes[size];
    this.ends = new boolean[size];
    int room = 0;
    for (int at = 0; at < size; at++) {
      Growing.Node node = nodes.get(at);
      places[2 * at] = node.first | node.next.length << SPAN;
      places[2 * at + 1] = room;
      room += node.next.length;
      whole[at] = node.whole;
      beginning[at] = node.beginning;
      ends[at] = !node.whole.isEmpty() || !node.beginning.isEmpty();
    }
    this.next = new int[room];
    for (int at = 0; at < size; at++) {
      Growing.Node[] below = nodes.get(at).next;
      for (int branch = 0; branch < below.length; branch++) {
        next[places[2 * at + 1] + branch] = below[branch] == null ? NOWHERE : below[branch].number;
      }
    }
  }

  /** The place a letter leads to; below 0 where none does. */
  int next(int node, char letter) {
    int letters = places[2 * node];
    int at = letter - (char) letters;
    return at < 0 || at >= letters >>> SPAN ? NOWHERE : next[places[2 * node + 1] + at];
  }

  /** Whether any phrase ends here, or goes on with any letters. */
  boolean ends(int node) {
    return ends[node];
  }

  /** The themes of the phrase that ends here. */
  Themes whole(int node) {
    return whole[node];
  }

  /** The themes of what goes on with any letters from here. */
  Themes beginning(int node) {
    return beginning[node];
  }

  /** A tree that is still added to. */
  static final class Growing {
    private final Node root = new Node();

    /** Adds a phrase; one that ends in a star goes on with any letters. */
    void add(String phrase, Theme theme) {
      boolean open = phrase.endsWith("*");
      String letters = open ? phrase.substring(0, phrase.length() - 1) : phrase;
      Node node = root;
      for (int at = 0; at < letters.length(); at++) {
        node = node.child(letters.charAt(at));
      }
      if (open) {
        node.beginning = node.beginning.and(Themes.of(theme));
      } else {
        node.whole = node.whole.and(Themes.of(theme));
      }
    }

    /** Level by level, as the upper ones are looked at most. */
    PhraseTree grown() {
      List<Node> nodes = new ArrayList<>();
      Deque<Node> left = new ArrayDeque<>(List.of(root));
      while (!left.isEmpty()) {
        Node node = left.removeFirst();
        node.number = nodes.size();
        nodes.add(node);
        for (Node below : node.next) {
          if (below != null) {
            left.addLast(below);
          }
        }
      }
      return new PhraseTree(nodes);
    }

    private static final class Node {
      private int number;
      private char first;
      private Node[] next = {};
      private Themes whole = Themes.NONE;
      private Themes beginning = Themes.NONE;

      Node child(char letter) {
        if (next.length == 0) {
          first = letter;
        }
        char least = (char) Math.min(first, letter);
        int length = Math.max(first + next.length - 1, letter) - least + 1;
        if (length > next.length) {
          Node[] wider = new Node[length];
          System.arraycopy(next, 0, wider, first - least, next.length);
          next = wider;
          first = least;
        }
        int at = letter - first;
        next[at] = next[at] == null ? new Node() : next[at];
        return next[at];
      }
    }
  }
}
