package io.github.handbookmaven.classify.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The phrases of all themes in one tree of characters, so that a word is looked up once. */
public final class Vocabulary {
  private static final String RESOURCE = "vocabulary.txt";
  private static final Pattern SECTION = Pattern.compile("(?m)^\\[([a-z-]+)]$");
  private static final Vocabulary STANDARD = parse(text());

  private final Node root = new Node();

  private Vocabulary() {}

  /** The phrases shipped with the plugin. */
  static Vocabulary standard() {
    return STANDARD;
  }

  /** The shipped resource's text. */
  static String text() {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(RESOURCE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
  }

  /** Reads sections of phrases; every theme has to have one. */
  static Vocabulary parse(String text) {
    Map<Theme, String> phrases = new EnumMap<>(Theme.class);
    String[] parts = SECTION.split(text.replaceAll("(?m)^#.*$", ""));
    List<String> keys = SECTION.matcher(text).results().map(found -> found.group(1)).toList();
    for (int section = 0; section < keys.size(); section++) {
      phrases.put(themeOf(keys.get(section)), parts[section + 1]);
    }
    Vocabulary vocabulary = new Vocabulary();
    for (Theme theme : Theme.values()) {
      if (!phrases.containsKey(theme)) {
        throw new IllegalArgumentException("no words for theme " + theme.key());
      }
      Stream.of(phrases.get(theme).split(","))
          .map(phrase -> phrase.strip().replaceAll("[\\s-]+", " "))
          .filter(phrase -> !phrase.isEmpty())
          .forEach(phrase -> vocabulary.add(phrase, theme));
    }
    return vocabulary;
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
      node.beginning |= theme.bit();
    } else {
      node.whole |= theme.bit();
    }
  }

  /**
   * The themes of all phrases that begin with a word.
   *
   * @param words as {@link Words#of} cuts them
   * @param start 0-based position of the phrase's first word
   * @return a set of {@link Theme#bit()}s
   */
  long themesAt(List<String> words, int start) {
    return themesFrom(root, words, start);
  }

  /** One word after the other, as far as some phrase goes on. */
  private static long themesFrom(Node from, List<String> words, int at) {
    if (from == null || at >= words.size()) {
      return 0;
    }
    String word = words.get(at);
    long themes = 0;
    Node node = from;
    for (int letter = 0; letter < word.length(); letter++) {
      node = node.next(word.charAt(letter));
      if (node == null) {
        return themes;
      }
      themes |= node.beginning;
    }
    return themes | node.whole | themesFrom(node.next(' '), words, at + 1);
  }

  /** Whether a single word is a phrase of a theme. */
  boolean has(Theme theme, String word) {
    return theme.in(themesAt(List.of(word), 0));
  }

  /**
   * A place in the tree. Its branches stand in an array from the first letter there is to the last:
   * mostly of one, so that the whole tree stays in the processor's cache.
   */
  private static final class Node {
    private char first;
    private Node[] next = {};
    private long whole;
    private long beginning;

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
