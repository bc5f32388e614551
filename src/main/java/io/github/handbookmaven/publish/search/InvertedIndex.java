package io.github.handbookmaven.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From documents with terms to terms with documents, encoded as a browser reads them. */
final class InvertedIndex {
  /** Marks the documents of a term so common that text alone says nothing. */
  static final String COMMON = "!";

  private static final int FEW_DOCUMENTS = 50;

  /** So many documents are weighed on all processors before they are put in: for memory. */
  private static final int AT_ONCE = 256;

  /**
   * Terms are parted by their hash, each part filled by one thread at a time: more parts than most
   * machines have processors, and as many on all of them.
   */
  private static final int PARTS = 16;

  private final int documents;

  /** Sorted; emptied one by one as they are encoded. */
  private final Term[] terms;

  InvertedIndex(List<SearchText> texts) {
    documents = texts.size();
    List<Map<String, Postings>> parts =
        Stream.<Map<String, Postings>>generate(HashMap::new).limit(PARTS).toList();
    for (int from = 0; from < documents; from += AT_ONCE) {
      int first = from;
      List<SearchText> some = texts.subList(from, Math.min(documents, from + AT_ONCE));
      List<Weighed> weighed = some.parallelStream().map(Weighed::of).toList();
      IntStream.range(0, PARTS)
          .parallel()
          .forEach(part -> add(first, weighed, part, parts.get(part)));
    }
    terms =
        parts.stream().flatMap(part -> part.entrySet().stream()).map(Term::of).toArray(Term[]::new);
    Arrays.parallelSort(terms, Comparator.comparing(Term::text));
  }

  /** A term with its documents. */
  private record Term(String text, Postings found) {
    static Term of(Map.Entry<String, Postings> entry) {
      return new Term(entry.getKey(), entry.getValue());
    }
  }

  /**
   * What a document says, in each part.
   *
   * @param parts its terms, by {@link #partOf}
   */
  private record Weighed(List<List<Said>> parts) {
    static Weighed of(SearchText text) {
      TermWeights weights = TermWeights.of(text);
      List<List<Said>> parts = Stream.<List<Said>>generate(ArrayList::new).limit(PARTS).toList();
      weights
          .terms()
          .forEach(term -> parts.get(partOf(term)).add(Said.of(term, weights, text.weight())));
      return new Weighed(parts);
    }
  }

  /**
   * A term of a document.
   *
   * @param weight what it says about the document, were it of rarity 1
   * @param wholeName the level of a term that is the whole of a name; 0 for other terms
   * @param inTextOnly whether it stands in the text and in no name or heading
   */
  private record Said(String term, float weight, int wholeName, boolean inTextOnly) {
    static Said of(String term, TermWeights weights, double ofDocument) {
      return new Said(
          term,
          (float) (weights.of(term) * ofDocument),
          weights.wholeName(term),
          weights.isTextOnly(term));
    }
  }

  private static int partOf(String term) {
    int hash = term.hashCode();
    return Math.floorMod(hash ^ hash >>> 16, PARTS);
  }

  private static void add(
      int first, List<Weighed> documents, int part, Map<String, Postings> postings) {
    for (int at = 0; at < documents.size(); at++) {
      for (Said said : documents.get(at).parts().get(part)) {
        postings
            .computeIfAbsent(said.term(), unseen -> new Postings())
            .add(first + at, said.weight(), said.wholeName(), said.inTextOnly());
      }
    }
  }

  /** All terms that are words, not names run together. */
  List<String> vocabulary() {
    return Arrays.stream(terms).filter(term -> term.found().isWord()).map(Term::text).toList();
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
    for (Term term : terms) {
      beginnings.count(term.text(), Deltas.size(term.found().size()));
    }
    for (int at = 0; at < terms.length; at++) {
      Term term = terms[at];
      terms[at] = null;
      List<Hit> hits = hits(term.found());
      String mark = isCommon(term.found()) ? COMMON : "";
      encoded.put(term.text(), mark + Deltas.encode(hits));
      beginnings.add(term.text(), hits);
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
