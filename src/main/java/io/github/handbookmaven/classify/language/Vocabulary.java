package io.github.handbookmaven.classify.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The phrases of all themes in one tree of characters, so that a word is looked up once. */
public final class Vocabulary {
  private static final String RESOURCE = "vocabulary.txt";
  private static final Vocabulary STANDARD = parse(text());

  private final Node root = new Node();

  private Vocabulary() {}

  /** The phrases shipped with the plugin. */
  static Vocabulary standard() {
    return STANDARD;
  }

  /** The shipped resource's text. */
  static String text() {
    return Sections.text(RESOURCE);
  }

  /** Reads sections of phrases; every theme has to have one. */
  static Vocabulary parse(String text) {
    Map<Theme, String> phrases = new EnumMap<>(Theme.class);
    Sections.parse(text).forEach((key, words) -> phrases.put(themeOf(key), words));
    Vocabulary vocabulary = new Vocabulary();
    for (Theme theme : Theme.values()) {
      if (!phrases.containsKey(theme)) {
        throw new IllegalArgumentException("no words for theme " + theme.key());
      }
      Stream.of(phrases.get(theme).split(","))
          .map(Vocabulary::spaced)
          .filter(phrase -> !phrase.isEmpty())
          .forEach(phrase -> vocabulary.add(phrase, theme));
    }
    return vocabulary;
  }

  /** Its words with one blank between them, whatever white space and hyphens were. */
  private static String spaced(String phrase) {
    StringBuilder spaced = new StringBuilder(phrase.length());
    for (int at = 0; at < phrase.length(); at++) {
      char letter = phrase.charAt(at);
      if (letter > ' ' && letter != '-') {
        spaced.append(letter);
      } else if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    return spaced.toString().strip();
  }

  private static Theme themeOf(String key) {
    return Stream.of(Theme.values())
        .filter(theme -> theme.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such theme: " + key));
  }

  private void add(String phrase, Theme theme) {
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

  /**
   * The themes of all phrases that begin with a word.
   *
   * @param words as {@link Words#of} cuts them
   * @param start 0-based position of the phrase's first word
   * @return their themes
   */
  Themes themesAt(List<String> words, int start) {
    return themesFrom(root, words, start);
  }

  /** One word after the other, as far as some phrase goes on. */
  private static Themes themesFrom(Node from, List<String> words, int at) {
    if (from == null || at >= words.size()) {
      return Themes.NONE;
    }
    String word = words.get(at);
    Themes themes = Themes.NONE;
    Node node = from;
    for (int letter = 0; letter < word.length(); letter++) {
      node = node.next(word.charAt(letter));
      if (node == null) {
        return themes;
      }
      themes = themes.and(node.beginning);
    }
    return themes.and(node.whole).and(themesFrom(node.next(' '), words, at + 1));
  }

  /** Whether a single word is a phrase of a theme. */
  boolean has(Theme theme, String word) {
    return themesAt(List.of(word), 0).has(theme);
  }

  /**
   * A place in the tree. Its branches stand in an array from the first letter there is to the last:
   * mostly of one, so that the whole tree stays in the processor's cache.
   */
  private static final class Node {
    private char first;
    private Node[] next = {};
    private Themes whole = Themes.NONE;
    private Themes beginning = Themes.NONE;

    Node next(char letter) {
      int at = letter - first;
      return at < 0 || at >= next.length ? null : next[at];
    }

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
