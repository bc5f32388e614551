package io.github.handbookmaven.publish.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each term says about one document, before it is known how rare the term is: how often it
 * stands in the text, saturated as in BM25, plus what its standing in names and headings is worth.
 */
final class TermWeights {
  /** BM25's usual saturation; without its length factor, which needs all documents first. */
  private static final double SATURATION = 1.2;

  /** A word in a text of this many words counts as BM25 would in a text of average length. */
  private static final double AVERAGE_LENGTH = 400;

  private static final double LENGTH_MATTERS = 0.5;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Map<SearchField, Double>> bonuses = new HashMap<>();
  private final Map<String, Integer> wholeNames = new HashMap<>();
  private int length;

  static TermWeights of(SearchText document) {
    TermWeights weights = new TermWeights();
    weights.addNames(document);
    document.parts().forEach(weights::addPart);
    return weights;
  }

  private void addNames(SearchText document) {
    String title = document.card().title();
    addPhrases(SearchField.TITLE, List.of(title));
    addPhrases(SearchField.ALERT, document.names().alerts());
    addPhrases(SearchField.ID, document.names().ids());
    addPhrases(SearchField.LABEL, document.names().labels());
    document.names().ids().forEach(id -> addWhole(id, Levels.ID));
    addWhole(title, Levels.TITLE);
    document.names().alerts().forEach(alert -> addWhole(alert, Levels.ALERT));
  }

  private void addPart(SearchText.Part part) {
    addPhrases(SearchField.HEADING, List.of(part.heading()));
    addText(part.heading());
    addText(part.text());
  }

  private void addWhole(String name, int level) {
    String whole = Tokens.squash(name);
    if (!whole.isEmpty()) {
      wholeNames.merge(whole, level, Math::max);
    }
  }

  private void addPhrases(SearchField field, List<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = Tokens.of(phrase);
      double bonus = field.worthOfOneAmong(Math.max(1, words.size()));
      words.forEach(word -> addBonus(word, field, bonus));
    }
  }

  private void addBonus(String word, SearchField field, double bonus) {
    bonuses
        .computeIfAbsent(word, unseen -> new EnumMap<>(SearchField.class))
        .merge(field, bonus, Math::max);
  }

  private void addText(String text) {
    List<String> words = Tokens.of(text);
    length += words.size();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  /** Every term of the document. */
  Stream<String> terms() {
    return Stream.of(counts.keySet(), bonuses.keySet(), wholeNames.keySet())
        .flatMap(Collection::stream)
        .distinct();
  }

  /** Whether a term stands in the text and nowhere else. */
  boolean isTextOnly(String term) {
    return !bonuses.containsKey(term) && !wholeNames.containsKey(term);
  }

  /**
   * What a term says about the document, for a term of rarity 1; 0 for the whole of a name only.
   */
  double of(String term) {
    int count = counts.getOrDefault(term, 0);
    double damping = SATURATION * (1 - LENGTH_MATTERS + LENGTH_MATTERS * length / AVERAGE_LENGTH);
    double inText = count == 0 ? 0 : count * (SATURATION + 1) / (count + damping);
    double inNames =
        bonuses.getOrDefault(term, Map.of()).values().stream()
            .mapToDouble(Double::doubleValue)
            .sum();
    return inText + inNames;
  }

  /** The level of a term that is the whole of a name; 0 for other terms. */
  int wholeName(String term) {
    return wholeNames.getOrDefault(term, 0);
  }
}
