package io.github.handbookmaven.classify.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The phrases of all themes in one tree of characters, so that a word is looked up once. */
public final class Vocabulary {
  private static final String RESOURCE = "vocabulary.txt";
  private static final Vocabulary STANDARD = parse(text());

  private final PhraseTree tree;

  private Vocabulary(PhraseTree tree) {
    this.tree = tree;
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
    for (Theme theme : Theme.values()) {
      if (!phrases.containsKey(theme)) {
        throw new IllegalArgumentException("no words for theme " + theme.key());
      }
      Stream.of(phrases.get(theme).split(","))
          .map(Vocabulary::spaced)
          .filter(phrase -> !phrase.isEmpty())
          .forEach(phrase -> tree.add(phrase, theme));
    }
    return new Vocabulary(tree.grown());
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
   * @param words as {@link Words#of} cuts them
   * @param start 0-based position of the phrase's first word
   * @return their themes
   */
  Themes themesAt(List<String> words, int start) {
    return themesFrom(PhraseTree.ROOT, words, start);
  }

  /** One word after the other, as far as some phrase goes on. */
  private Themes themesFrom(int from, List<String> words, int at) {
    if (from < 0 || at >= words.size()) {
      return Themes.NONE;
    }
    String word = words.get(at);
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
    Themes whole = tree.ends(node) ? themes.and(tree.whole(node)) : themes;
    int onward = tree.next(node, ' ');
    return onward < 0 ? whole : whole.and(themesFrom(onward, words, at + 1));
  }

  /** Whether a single word is a phrase of a theme. */
  boolean has(Theme theme, String word) {
    return themesAt(List.of(word), 0).has(theme);
  }
}
