package io.github.handbookmaven.classify.language;

import java.util.List;

/** How many sentences speak of each theme: dozens of signals ask, and a count for all is enough. */
public final class ThemeCounts {
  private static final int THEMES = Theme.values().length;

  private final List<Sentence> sentences;
  private final int[] counts = new int[THEMES];
  private final Sentence[] first = new Sentence[THEMES];

  private ThemeCounts(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  static ThemeCounts of(List<Sentence> sentences) {
    ThemeCounts counts = new ThemeCounts(sentences);
    for (Sentence sentence : sentences) {
      Themes themes = sentence.themes();
      for (int theme = themes.next(0); theme >= 0; theme = themes.next(theme + 1)) {
        counts.count(theme, sentence);
      }
    }
    return counts;
  }

  private void count(int theme, Sentence sentence) {
    if (counts[theme]++ == 0) {
      first[theme] = sentence;
    }
  }

  /** How many sentences there are. */
  public int sentences() {
    return sentences.size();
  }

  /** How many of them speak of a theme. */
  public int of(Theme theme) {
    return counts[theme.ordinal()];
  }

  /** The first that speaks of a theme of which any does. */
  public Sentence first(Theme theme) {
    return first[theme.ordinal()];
  }
}
