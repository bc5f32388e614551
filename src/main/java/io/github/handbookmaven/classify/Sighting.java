package io.github.handbookmaven.classify;

import java.util.List;
import java.util.function.Predicate;

/**
 * How strongly a signal was found.
 *
 * @param strength 0 to 1
 * @param line 1-based line of its first occurrence; 0 where it was not found
 * @param quote the words found; empty where it was not found
 */
record Sighting(double strength, int line, String quote) {
  static final Sighting NOTHING = new Sighting(0, 0, "");

  /** Sentences added to every total, so that a single sentence is no pattern. */
  private static final int PATIENCE = 6;

  /** The same, found less strongly. */
  Sighting times(double share) {
    return strength == 0 ? this : new Sighting(strength * share, line, quote);
  }

  /** Found or not: one is as good as many. */
  static Sighting any(List<Sentence> sentences, Predicate<Sentence> wanted) {
    return several(sentences, wanted, 1);
  }

  /** Counted: so many are as good as more. */
  static Sighting several(List<Sentence> sentences, Predicate<Sentence> wanted, int full) {
    return of(sentences, wanted, full);
  }

  /** Weighed against the whole text: this share of all sentences is as good as more. */
  static Sighting share(List<Sentence> sentences, Predicate<Sentence> wanted, double full) {
    return of(sentences, wanted, (sentences.size() + PATIENCE) * full);
  }

  /** A loop, as dozens of signals look at every sentence of every document. */
  private static Sighting of(List<Sentence> sentences, Predicate<Sentence> wanted, double full) {
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
        : new Sighting(Math.min(1, found / full), first.line(), first.quote());
  }
}
