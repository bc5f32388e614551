package io.github.handbookmaven.publish.search;

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
  private final TreeMap<String, Postings> postings;

  InvertedIndex(List<SearchText> texts) {
    documents = texts.size();
    Map<String, Postings> unsorted = new HashMap<>();
    for (int from = 0; from < documents; from += AT_ONCE) {
      List<SearchText> some = texts.subList(from, Math.min(documents, from + AT_ONCE));
      List<Weighed> weighed = some.parallelStream().map(Weighed::of).toList();
      for (int at = 0; at < weighed.size(); at++) {
        add(from + at, weighed.get(at), unsorted);
      }
    }
    postings = new TreeMap<>(unsorted);
  }

  /** What a document's hits count for, and its terms. */
  private record Weighed(double weight, TermWeights terms) {
    static Weighed of(SearchText text) {
      return new Weighed(text.weight(), TermWeights.of(text));
    }
  }

  private static void add(int number, Weighed document, Map<String, Postings> postings) {
    TermWeights weights = document.terms();
    weights
        .terms()
        .forEach(
            term ->
                postings
                    .computeIfAbsent(term, unseen -> new Postings())
                    .add(
                        number,
                        (float) (weights.of(term) * document.weight()),
                        weights.wholeName(term),
                        weights.isTextOnly(term)));
  }

  /** All terms that are words, not names run together. */
  List<String> vocabulary() {
    return postings.entrySet().stream()
        .filter(term -> term.getValue().isWord())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The documents of every term, and the best of every beginning whose terms are too many to load.
   * The index is empty afterwards: both at once are too much memory.
   *
   * @param tooMany how many characters are too many
   * @return terms to documents, by term
   */
  SortedMap<String, String> encoded(int tooMany) {
    SortedMap<String, String> encoded = new TreeMap<>();
    BroadPrefixes beginnings = new BroadPrefixes(documents, tooMany);
    postings.forEach((term, found) -> beginnings.count(term, Deltas.size(found.size())));
    while (!postings.isEmpty()) {
      Map.Entry<String, Postings> next = postings.pollFirstEntry();
      List<Hit> hits = hits(next.getValue());
      String mark = isCommon(next.getValue()) ? COMMON : "";
      encoded.put(next.getKey(), mark + Deltas.encode(hits));
      beginnings.add(next.getKey(), hits);
    }
    beginnings.best().forEach((beginning, hits) -> encoded.put(beginning, Deltas.encode(hits)));
    return encoded;
  }

  private boolean isCommon(Postings found) {
    return documents > FEW_DOCUMENTS && found.size() > documents / 2;
  }

  private List<Hit> hits(Postings found) {
    double rarity = Math.log(1 + (documents - found.size() + 0.5) / (found.size() + 0.5));
    return found.hits(rarity, isCommon(found));
  }
}
