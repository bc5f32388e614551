package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.Fact;
import io.github.handbookmaven.classify.language.FactCounts;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.classify.language.ThemeCounts;
import java.util.List;
import java.util.function.Predicate;

/**
 * How strongly a signal was found.
 *
 * @param strength 0 to 1
 * @param line 1-based line of its first occurrence; 0 where it was not found
 * @param quote the words found; empty where it was not found
 */
record Strength(double strength, int line, String quote) {
  static final Strength NOTHING = new Strength(0, 0, "");

  /** Sentences added to every total, so that a single sentence is no pattern. */
  private static final int PATIENCE = 6;

  /** The same, found less strongly. */
  Strength times(double share) {
    return strength == 0 ? this : new Strength(strength * share, line, quote);
  }

  /** Found or not: one is as good as many. */
  static Strength any(List<Sentence> sentences, Predicate<Sentence> wanted) {
    return several(sentences, wanted, 1);
  }

  /** Counted: so many are as good as more. */
  static Strength several(List<Sentence> sentences, Predicate<Sentence> wanted, int full) {
    return of(sentences, wanted, full);
  }

  /** Weighed against the whole text: this share of all sentences is as good as more. */
  static Strength share(List<Sentence> sentences, Predicate<Sentence> wanted, double full) {
    return of(sentences, wanted, (sentences.size() + PATIENCE) * full);
  }

  /** The same of what sentences speak of. */
  static Strength share(ThemeCounts spoken, Theme theme, double full) {
    return several(spoken, theme, (spoken.sentences() + PATIENCE) * full);
  }

  /** Counted, of what sentences speak of. */
  static Strength several(ThemeCounts spoken, Theme theme, double full) {
    int found = spoken.of(theme);
    if (found == 0) {
      return NOTHING;
    }
    Sentence first = spoken.first(theme);
    return new Strength(Math.min(1, found / full), first.line(), first.quote());
  }

  /** Weighed against the whole text, of what sentences do. */
  static Strength share(FactCounts told, Fact fact, double full) {
    return several(told, fact, (told.sentences() + PATIENCE) * full);
  }

  /** Counted, of what sentences do. */
  static Strength several(FactCounts told, Fact fact, double full) {
    Sentence first = told.first(fact);
    return first == null
        ? NOTHING
        : new Strength(Math.min(1, told.of(fact) / full), first.line(), first.quote());
  }

  /** A loop, as dozens of signals look at every sentence of every document. */
  private static Strength of(List<Sentence> sentences, Predicate<Sentence> wanted, double full) {
    Sentence first = null;
    int found = 0;
    for (Sentence sentence : sentences) {
      if (wanted.test(sentence)) {
        first = first == null ? sentence : first;
        found++;
      }
    }
    return first == null
        ? NOTHING
        : new Strength(Math.min(1, found / full), first.line(), first.quote());
  }
}
