package io.github.handbookmaven.classify.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** The phrases of all themes in one tree of characters, so that a word is looked up once. */
final class Vocabulary {
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
      Lexeme next = lexeme(node, words.get(at), 0);
      themes = themes.and(next.themes());
      node = next.onward();
    }
    return themes;
  }

  /** What is known of a word: its themes by itself, and where phrases go on behind it. */
  Lexeme lexeme(String word, long lists) {
    return lexeme(PhraseTree.ROOT, word, lists);
  }

  /** The same of a word behind others, which lead to some place of the tree. */
  private Lexeme lexeme(int from, String word, long lists) {
    Themes themes = Themes.NONE;
    int node = from;
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

  /** The themes of the phrases that a single word is. */
  Themes themes(String word) {
    return lexeme(word, 0).themes();
  }

  /** Whether a single word is a phrase of a theme. */
  boolean has(Theme theme, String word) {
    return themes(word).has(theme);
  }
}
