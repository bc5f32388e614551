package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.publish.search.IndexBefore.KeptTerm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final IndexBefore before;

  /** In no particular order; emptied one by one as they are encoded. */
  private final List<List<Term>> parts;

  InvertedIndex(List<SearchText> texts, IndexBefore before) {
    this.documents = texts.size();
    this.before = before;
    this.parts = new ArrayList<>(goneOnFrom(texts).orElseGet(() -> anew(texts)));
  }

  /**
   * A term with its documents.
   *
   * @param asItWas the same, where it is that of an earlier edition
   * @param encoded what the scripts said of it then; else empty
   */
  private record Term(String text, Postings found, Optional<KeptTerm> asItWas, String encoded) {
    static Term of(String text, Postings found) {
      return new Term(text, found, Optional.empty(), "");
    }

    static Term of(KeptTerm kept, Postings found) {
      String encoded = new String(kept.encoded(), StandardCharsets.US_ASCII);
      return new Term(kept.text(), found, Optional.of(kept), encoded);
    }

    KeptTerm kept(String characters) {
      return asItWas
          .filter(known -> characters.equals(encoded))
          .orElseGet(
              () ->
                  new KeptTerm(
                      text, found.bytes(), characters.getBytes(StandardCharsets.US_ASCII)));
    }
  }

  private List<List<Term>> anew(List<SearchText> texts) {
    return inParts(texts, IntStream.range(0, documents).toArray()).stream()
        .map(part -> terms(part).toList())
        .toList();
  }

  private static Stream<Term> terms(Map<String, Postings> part) {
    return part.entrySet().stream().map(term -> Term.of(term.getKey(), term.getValue()));
  }

  /** Of an index that is mostly the same only what changed documents say is found out. */
  private Optional<List<List<Term>>> goneOnFrom(List<SearchText> texts) {
    List<Optional<List<KeptTerm>>> kept =
        before.isWorthIt()
            ? IntStream.range(0, PARTS).parallel().mapToObj(before::terms).toList()
            : List.of(Optional.empty());
    if (kept.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Map<String, Postings>> added = inParts(texts, before.changed());
    return Optional.of(
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> joined(kept.get(part).get(), added.get(part)))
            .toList());
  }

  private List<Term> joined(List<KeptTerm> kept, Map<String, Postings> added) {
    int[] numbers = before.renumbering();
    boolean isSame = before.isSameNumbering();
    List<Term> all = new ArrayList<>(kept.size());
    for (KeptTerm term : kept) {
      Postings found = Postings.of(term.postings());
      boolean isLess = found.renumber(numbers);
      Optional<Postings> more = Optional.ofNullable(added.remove(term.text()));
      more.ifPresent(found::addAll);
      if (found.size() > 0) {
        boolean isAsItWas = isSame && !isLess && more.isEmpty();
        all.add(isAsItWas ? Term.of(term, found) : Term.of(term.text(), found));
      }
    }
    terms(added).forEach(all::add);
    return all;
  }

  /** The terms of some documents. */
  private static List<Map<String, Postings>> inParts(List<SearchText> texts, int[] numbers) {
    List<Map<String, Postings>> parts =
        Stream.<Map<String, Postings>>generate(HashMap::new).limit(PARTS).toList();
    for (int from = 0; from < numbers.length; from += AT_ONCE) {
      int[] some = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + AT_ONCE));
      List<Weighed> weighed =
          IntStream.of(some).parallel().mapToObj(at -> Weighed.of(texts.get(at))).toList();
      IntStream.range(0, PARTS)
          .parallel()
          .forEach(part -> add(some, weighed, part, parts.get(part)));
    }
    return parts;
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
      int[] numbers, List<Weighed> documents, int part, Map<String, Postings> postings) {
    for (int at = 0; at < documents.size(); at++) {
      for (Said said : documents.get(at).parts().get(part)) {
        postings
            .computeIfAbsent(said.term(), unseen -> new Postings())
            .add(numbers[at], said.weight(), said.wholeName(), said.inTextOnly());
      }
    }
  }

  /** All terms that are words, not names run together; sorted. */
  List<String> vocabulary() {
    return parts.stream()
        .flatMap(List::stream)
        .filter(term -> term.found().isWord())
        .map(Term::text)
        .sorted()
        .toList();
  }

  /**
   * The documents of every term, and the best of every beginning whose terms are too many to load.
   * Can be asked once: the index is let go part by part, as both at once are too much memory.
   *
   * @param tooMany how many characters are too many
   * @return terms to documents, by term
   */
  SortedMap<String, String> encoded(int tooMany) {
    SortedMap<String, String> encoded = new TreeMap<>();
    BroadPrefixes beginnings = new BroadPrefixes(documents, tooMany);
    for (List<Term> part : parts) {
      part.forEach(term -> beginnings.count(term.text(), Deltas.size(term.found().size())));
    }
    for (int part = 0; part < parts.size(); part++) {
      List<KeptTerm> kept = new ArrayList<>();
      for (Term term : parts.get(part)) {
        String characters = encoded(term, beginnings);
        encoded.put(term.text(), characters);
        if (before.isKept()) {
          kept.add(term.kept(characters));
        }
      }
      before.keepTerms(part, kept);
      parts.set(part, List.of());
    }
    beginnings.best().forEach((beginning, hits) -> encoded.put(beginning, Deltas.encode(hits)));
    return encoded;
  }

  private String encoded(Term term, BroadPrefixes beginnings) {
    boolean isWanted = beginnings.wants(term.text());
    if (!term.encoded().isEmpty() && !isWanted) {
      return term.encoded();
    }
    Deltas.Taker taker = isWanted ? beginnings.to(term.text()) : (document, level) -> {};
    String mark = isCommon(term.found()) ? COMMON : "";
    if (isKnown(term, mark, taker)) {
      return term.encoded();
    }
    List<Hit> hits = hits(term.found());
    hits.forEach(hit -> taker.take(hit.document(), hit.level()));
    return mark + Deltas.encode(hits);
  }

  /** Gives what a term led to before; all of it where that is what it leads to. */
  private boolean isKnown(Term term, String mark, Deltas.Taker taker) {
    return !term.encoded().isEmpty()
        && term.encoded().startsWith(mark)
        && Deltas.read(term.encoded(), mark.length(), documents, taker);
  }

  private boolean isCommon(Postings found) {
    return documents > FEW_DOCUMENTS && found.size() > documents / 2;
  }

  private List<Hit> hits(Postings found) {
    double rarity = Math.log(1 + (documents - found.size() + 0.5) / (found.size() + 0.5));
    return found.hits(rarity, isCommon(found));
  }
}
