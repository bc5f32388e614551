package io.github.handbookmaven.classify.language;

import java.util.List;

/** How many sentences speak of each theme: dozens of signals ask, and a count for all is enough. */
public final class ThemeCounts {
  private final List<Sentence> sentences;
  private final int[] counts = new int[Theme.values().length];

  private ThemeCounts(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  static ThemeCounts of(List<Sentence> sentences) {
    ThemeCounts counts = new ThemeCounts(sentences);
    for (Sentence sentence : sentences) {
      sentence.themes().count(counts.counts);
    }
    return counts;
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
    return sentences.stream().filter(one -> one.says(theme)).findFirst().orElseThrow();
  }
}
