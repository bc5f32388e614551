package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.util.HashMap;
import java.util.Map;

/** How often each phrase stands in a document, by its place and words as in {@code phrases.tsv}. */
final class PhraseCounts implements PhraseWalk.Listener {
  private final WordIndex words = new WordIndex();
  private final Map<String, Integer> counts = new HashMap<>();

  private PhraseCounts() {}

  /** All phrases of a document. */
  static Map<String, Integer> of(DocumentText text) {
    PhraseCounts phrases = new PhraseCounts();
    PhraseWalk.over(text, phrases);
    return phrases.counts;
  }

  @Override
  public int known(String word) {
    return words.add(word);
  }

  @Override
  public void hear(PhrasePlace place, int word, int line) {
    count(place, words.word(word));
  }

  @Override
  public void hear(PhrasePlace place, int first, int second, int line) {
    count(place, words.word(first) + " " + words.word(second));
  }

  private void count(PhrasePlace place, String phrase) {
    counts.merge(place.key() + "\t" + phrase, 1, Integer::sum);
  }
}
