package io.github.handbookmaven.classify.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** The phrases of all themes in one tree of characters, so that a word is looked up once. */
public final class Vocabulary {
  private static final String RESOURCE = "vocabulary.txt";
  private static final Vocabulary STANDARD = parse(text());

  private final PhraseTree tree;

  /** The words that phrases consist of, but for those that go on with any letters. */
  private final Set<String> words;

  private Vocabulary(PhraseTree tree, Set<String> words) {
    this.tree = tree;
    this.words = words;
  }

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
    PhraseTree.Growing tree = new PhraseTree.Growing();
    Set<String> words = new HashSet<>();
    for (Theme theme : Theme.values()) {
      if (!phrases.containsKey(theme)) {
        throw new IllegalArgumentException("no words for theme " + theme.key());
      }
      Stream.of(phrases.get(theme).split(","))
          .map(Vocabulary::spaced)
          .filter(phrase -> !phrase.isEmpty())
          .forEach(
              phrase -> {
                tree.add(phrase, theme);
                addWords(phrase, words);
              });
    }
    return new Vocabulary(tree.grown(), words);
  }

  private static void addWords(String phrase, Set<String> words) {
    StringTokenizer parts = new StringTokenizer(phrase);
    while (parts.hasMoreTokens()) {
      String word = parts.nextToken();
      if (!word.endsWith("*")) {
        words.add(word);
      }
    }
  }

  /** The words its phrases consist of. */
  Set<String> words() {
    return words;
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

  /**
   * The themes of all phrases that begin with a word.
   *
   * @param words the words
   * @param start 0-based position of the phrase's first word
   * @return their themes
   */
  Themes themesAt(Wording words, int start) {
    if (start >= words.size()) {
      return Themes.NONE;
    }
    Themes themes = words.lexeme(start).themes();
    int node = words.lexeme(start).onward();
    for (int at = start + 1; node >= 0 && at < words.size(); at++) {
      themes = themes.and(themes(node, words.get(at)));
      node = onward(node, words.get(at));
    }
    return themes;
  }

  /** What is known of a word: its themes by itself, and where phrases go on behind it. */
  Lexeme lexeme(String word, long lists) {
    Themes themes = Themes.NONE;
    int node = PhraseTree.ROOT;
    for (int letter = 0; letter < word.length(); letter++) {
      node = tree.next(node, word.charAt(letter));
      if (node < 0) {
        return new Lexeme(word, themes, node, lists);
      }
      if (tree.ends(node)) {
        themes = themes.and(tree.beginning(node));
      }
    }
    Themes whole = tree.ends(node) ? themes.and(tree.whole(node)) : themes;
    return new Lexeme(word, whole, tree.next(node, ' '), lists);
  }

  /** The themes of the phrases that end with a word, or go on within it, from some place on. */
  private Themes themes(int from, String word) {
    Themes themes = Themes.NONE;
    int node = from;
    for (int letter = 0; letter < word.length(); letter++) {
      node = tree.next(node, word.charAt(letter));
      if (node < 0) {
        return themes;
      }
      if (tree.ends(node)) {
        themes = themes.and(tree.beginning(node));
      }
    }
    return tree.ends(node) ? themes.and(tree.whole(node)) : themes;
  }

  /** Where phrases go on behind a word; below 0 where none does. */
  private int onward(int from, String word) {
    int node = from;
    for (int letter = 0; node >= 0 && letter < word.length(); letter++) {
      node = tree.next(node, word.charAt(letter));
    }
    return node < 0 ? node : tree.next(node, ' ');
  }

  /** Whether a single word is a phrase of a theme. */
  boolean has(Theme theme, String word) {
    return themes(PhraseTree.ROOT, word).has(theme);
  }
}
