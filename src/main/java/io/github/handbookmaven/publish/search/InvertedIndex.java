package io.github.handbookmaven.publish.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** From documents with terms to terms with documents, encoded as a browser reads them. */
final class InvertedIndex {
  /** Marks the documents of a term so common that text alone says nothing. */
  static final String COMMON = "!";

  private static final int FEW_DOCUMENTS = 50;

  /** So many documents are weighed on all processors before they are put in: for memory. */
  private static final int AT_ONCE = 256;

  private final int documents;
  private final SortedMap<String, List<Posting>> postings;

  InvertedIndex(List<SearchText> texts) {
    documents = texts.size();
    Map<String, List<Posting>> unsorted = new HashMap<>();
    for (int from = 0; from < documents; from += AT_ONCE) {
      List<SearchText> some = texts.subList(from, Math.min(documents, from + AT_ONCE));
      List<TermWeights> weights = some.parallelStream().map(TermWeights::of).toList();
      for (int at = 0; at < some.size(); at++) {
        add(from + at, some.get(at).weight(), weights.get(at), unsorted);
      }
    }
    postings = new TreeMap<>(unsorted);
  }

  private static void add(
      int number, double weight, TermWeights weights, Map<String, List<Posting>> postings) {
    weights
        .terms()
        .forEach(
            term ->
                postings
                    .computeIfAbsent(term, unseen -> new ArrayList<>(1))
                    .add(
                        new Posting(
                            number,
                            (float) (weights.of(term) * weight),
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
    BroadPrefixes beginnings = new BroadPrefixes(documents, tooMany);
    postings.forEach((term, found) -> beginnings.count(term, Deltas.size(found.size())));
    postings.forEach(
        (term, found) -> {
          List<Hit> hits = hits(found);
          encoded.put(term, (isCommon(found) ? COMMON : "") + Deltas.encode(hits));
          beginnings.add(term, hits);
        });
    beginnings.best().forEach((beginning, hits) -> encoded.put(beginning, Deltas.encode(hits)));
    return encoded;
  }

  private boolean isCommon(List<Posting> found) {
    return documents > FEW_DOCUMENTS && found.size() > documents / 2;
  }

  private List<Hit> hits(List<Posting> found) {
    double rarity = Math.log(1 + (documents - found.size() + 0.5) / (found.size() + 0.5));
    boolean isCommon = isCommon(found);
    return found.stream()
        .filter(posting -> !(isCommon && posting.inTextOnly()))
        .map(posting -> new Hit(posting.document(), posting.level(rarity)))
        .toList();
  }
}
