package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.util.HashMap;
import java.util.Map;

/** How often each phrase stands in a document, by its place and words as in {@code phrases.tsv}. */
final class PhraseCounts implements PhraseWalk.Listener<String> {
  private final Map<String, Integer> counts = new HashMap<>();

  private PhraseCounts() {}

  /** All phrases of a document. */
  static Map<String, Integer> of(DocumentText text) {
    PhraseCounts phrases = new PhraseCounts();
    PhraseWalk.over(text, phrases);
    return phrases.counts;
  }

  @Override
  public String known(String word) {
    return word;
  }

  @Override
  public void hear(PhrasePlace place, String first, String second, int line) {
    String words = second == null ? first : first + " " + second;
    counts.merge(place.key() + "\t" + words, 1, Integer::sum);
  }
}
