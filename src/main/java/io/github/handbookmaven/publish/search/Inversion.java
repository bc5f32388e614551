package io.github.handbookmaven.publish.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** From documents with terms to terms with documents, encoded as a browser reads them. */
final class Inversion {
  /** Marks the documents of a term so common that text alone says nothing. */
  static final char COMMON = '!';

  /** Ends a beginning of words that stands for its best documents. */
  static final char ANY = '*';

  private static final int FEW_DOCUMENTS = 50;
  private static final int BEST = 60;
  private static final int LONGEST_BEGINNING = 4;

  /** A word of which only the beginning was typed says less than the word. */
  private static final int LEVELS_LOST_BY_BEGINNINGS = 4;

  private final int documents;
  private final SortedMap<String, List<Posting>> postings = new TreeMap<>();

  Inversion(List<SearchText> texts) {
    documents = texts.size();
    for (int number = 0; number < documents; number++) {
      add(number, texts.get(number));
    }
  }

  private void add(int number, SearchText text) {
    TermWeights weights = TermWeights.of(text);
    weights
        .terms()
        .forEach(
            term ->
                postings
                    .computeIfAbsent(term, unseen -> new ArrayList<>())
                    .add(
                        new Posting(
                            number,
                            (float) (weights.of(term) * text.weight()),
                            weights.wholeName(term),
                            weights.isTextOnly(term))));
  }

  /** All terms that are words, not names run together. */
  List<String> vocabulary() {
    return postings.entrySet().stream()
        .filter(term -> term.getValue().stream().anyMatch(posting -> posting.weight() > 0))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The documents of every term, and the best of every beginning whose terms are too many to load.
   *
   * @param tooMany how many characters are too many
   * @return terms to documents, by term
   */
  SortedMap<String, String> encoded(int tooMany) {
    SortedMap<String, String> encoded = new TreeMap<>();
    SortedMap<String, SortedMap<Integer, Integer>> beginnings = broadBeginnings(tooMany);
    postings.forEach(
        (term, found) -> {
          SortedMap<Integer, Integer> levels = levels(found);
          encoded.put(
              term, (isCommon(found) ? String.valueOf(COMMON) : "") + Deltas.encode(levels));
          addTo(beginnings, term, levels);
        });
    beginnings.forEach(
        (beginning, levels) -> encoded.put(beginning + ANY, Deltas.encode(best(levels))));
    return encoded;
  }

  private boolean isCommon(List<Posting> found) {
    return documents > FEW_DOCUMENTS && found.size() > documents / 2;
  }

  private SortedMap<Integer, Integer> levels(List<Posting> found) {
    double rarity = Math.log(1 + (documents - found.size() + 0.5) / (found.size() + 0.5));
    boolean isCommon = isCommon(found);
    return found.stream()
        .filter(posting -> !(isCommon && posting.inTextOnly()))
        .collect(
            Collectors.toMap(
                Posting::document, posting -> posting.level(rarity), Math::max, TreeMap::new));
  }

  /** Beginnings of words under which more stands than a browser would like to load. */
  private SortedMap<String, SortedMap<Integer, Integer>> broadBeginnings(int tooMany) {
    Map<String, Integer> sizes = new HashMap<>();
    postings.forEach(
        (term, found) ->
            beginningsOf(term)
                .forEach(
                    beginning -> sizes.merge(beginning, Deltas.size(found.size()), Integer::sum)));
    return sizes.entrySet().stream()
        .filter(beginning -> beginning.getValue() > tooMany)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, beginning -> new TreeMap<>(), (a, b) -> a, TreeMap::new));
  }

  private static List<String> beginningsOf(String term) {
    List<String> beginnings = new ArrayList<>();
    for (int length = 1; length <= Math.min(LONGEST_BEGINNING, term.length()); length++) {
      beginnings.add(term.substring(0, length));
    }
    return beginnings;
  }

  private static void addTo(
      Map<String, SortedMap<Integer, Integer>> beginnings,
      String term,
      SortedMap<Integer, Integer> levels) {
    for (String beginning : beginningsOf(term)) {
      SortedMap<Integer, Integer> best = beginnings.get(beginning);
      if (best != null) {
        levels.forEach((document, level) -> best.merge(document, weaker(level), Math::max));
      }
    }
  }

  private static int weaker(int level) {
    return Math.max(0, Math.min(level, Levels.HIGHEST) - LEVELS_LOST_BY_BEGINNINGS);
  }

  private static SortedMap<Integer, Integer> best(SortedMap<Integer, Integer> levels) {
    Comparator<Map.Entry<Integer, Integer>> byLevel =
        Map.Entry.<Integer, Integer>comparingByValue().reversed();
    return levels.entrySet().stream()
        .sorted(byLevel.thenComparing(Map.Entry.comparingByKey()))
        .limit(BEST)
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }
}
