package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.publish.DataScript;
import io.github.handbookmaven.publish.FileMark;
import io.github.handbookmaven.publish.search.IndexBefore.LongTerm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The index of a handbook as scripts. {@code index} tells where the others begin; {@code t<n>} hold
 * terms and their documents; {@code p<n>} the documents of a term that very many have; {@code v<n>}
 * and {@code r<n>} the words forwards and backwards, of which a mistyped word's neighbours are
 * found by what stands before or behind the mistake; {@code d<n>} what results show; {@code x<n>}
 * the texts that snippets are cut from.
 */
final class SearchIndex {
  /** The one name in the global scope; {@code search.js} defines it. */
  private static final String RECEIVER = "handbookSearch";

  /** Changes when the form of the scripts does. */
  static final int FORM = 2;

  /** Characters in a piece: small enough for three to be loaded as somebody types. */
  private static final int TERMS = 10_000;

  private static final int WORDS = 5_000;
  private static final int CARDS = 16;
  private static final int TEXT = 3_000;

  /** More of one document is not searched for a snippet; its words are found all the same. */
  private static final int LONGEST_TEXT = 24_000;

  /** What somebody may mistype and we may guess: words, not numbers or keys. */
  private static final Pattern GUESSABLE = Pattern.compile("[\\p{L}]\\P{N}{2,23}");

  /** Of each script, for the stamp; the scripts themselves are gone. */
  private final SortedMap<String, FileMark> marks = new TreeMap<>();

  /** Texts that pieces are made of just now, as making one takes time. */
  private final Map<Integer, SearchText> pending = new HashMap<>();

  private final Scripts output;
  private final IndexBefore before;

  private SearchIndex(Scripts output, IndexBefore before) {
    this.output = output;
    this.before = before;
  }

  /** Where scripts go. */
  interface Scripts {
    /**
     * Takes a script.
     *
     * @param name without extension
     * @param script UTF-8
     */
    void write(String name, byte[] script);

    /** Whether a script stands there already. */
    default boolean stands(String name, FileMark mark) {
      return false;
    }
  }

  /**
   * Builds the index.
   *
   * @param documents in the order ties are broken by
   * @param before what is known of them
   * @param output takes the scripts
   */
  static void write(List<SearchText> documents, IndexBefore before, Scripts output) {
    SearchIndex index = new SearchIndex(output, before);
    List<Object> directory =
        new ArrayList<>(
            index.addVocabulary(new InvertedIndex(documents, before), documents.size()));
    directory.add(CARDS);
    index.addDocuments(documents);
    index.addDirectory(documents.size(), directory);
  }

  private List<Object> addVocabulary(InvertedIndex inversion, int documents) {
    List<String> words =
        inversion.vocabulary().stream().filter(term -> GUESSABLE.matcher(term).matches()).toList();
    return List.of(
        addTerms(inversion, documents),
        addWords("v", words),
        addWords("r", words.stream().map(SearchIndex::backwards).sorted().toList()));
  }

  private String addTerms(InvertedIndex inversion, int documents) {
    List<Map.Entry<String, String>> terms = withoutLongOnes(inversion, documents);
    Shards<Map.Entry<String, String>> shards =
        Shards.cut(terms, TERMS, term -> term.getKey().length() + term.getValue().length() + 6);
    addAll("t", shards.pieces().stream().map(SearchIndex::flat).toList());
    return boundaries(
        shards.pieces().stream()
            .map(piece -> piece.stream().map(Map.Entry::getKey).toList())
            .toList());
  }

  /** All terms; of those that very many documents have, the best beside the term. */
  private List<Map.Entry<String, String>> withoutLongOnes(InvertedIndex inversion, int documents) {
    List<Map.Entry<String, String>> terms = new ArrayList<>();
    int scripts = 0;
    for (Map.Entry<String, String> term : inversion.encoded(TERMS + TERMS / 2).entrySet()) {
      boolean isLong = LongPostings.isLong(term.getValue());
      terms.add(
          isLong
              ? Map.entry(term.getKey(), addLong(term.getValue(), scripts++, documents))
              : Map.entry(term.getKey(), term.getValue()));
    }
    return terms;
  }

  /** What stands beside a long term; its script is made where it does not stand already. */
  private String addLong(String encoded, int script, int documents) {
    String name = "p" + script;
    Optional<String> key = before.keyOfLong(name, encoded);
    Optional<LongTerm> standing =
        key.flatMap(before::longTerm).filter(known -> output.stands(name, known.mark()));
    LongTerm term = standing.orElseGet(() -> longTerm(encoded, script, documents));
    marks.put(name, term.mark());
    if (standing.isEmpty()) {
      key.ifPresent(known -> before.keepLongTerm(known, term));
    }
    return term.beside();
  }

  private LongTerm longTerm(String encoded, int script, int documents) {
    String mark = encoded.startsWith(InvertedIndex.COMMON) ? InvertedIndex.COMMON : "";
    List<Hit> hits = Deltas.decode(encoded.substring(mark.length()), documents).orElseThrow();
    List<Object> tiers = LongPostings.tiers(hits);
    int size =
        tiers.stream().mapToInt(value -> value instanceof String text ? text.length() : 4).sum();
    FileMark written = add("p" + script, tiers);
    return new LongTerm(written, mark + LongPostings.reference(hits, script, size));
  }

  private static List<String> flat(List<Map.Entry<String, String>> terms) {
    return terms.stream().flatMap(term -> Stream.of(term.getKey(), term.getValue())).toList();
  }

  private String addWords(String letter, List<String> words) {
    Shards<String> shards = Shards.cut(words, WORDS, word -> word.length() / 2 + 1);
    addAll(letter, shards.pieces().stream().map(FrontCoding::encode).toList());
    return boundaries(shards.pieces());
  }

  /** Of the first of every piece only what tells it from the last of the piece before. */
  private static String boundaries(List<List<String>> pieces) {
    List<String> boundaries = new ArrayList<>();
    String before = "";
    for (List<String> piece : pieces) {
      boundaries.add(FrontCoding.beginningThatDiffers(before, piece.get(0)));
      before = piece.get(piece.size() - 1);
    }
    return FrontCoding.encode(boundaries);
  }

  static String backwards(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  /** Adds what results show and the texts of snippets, no more than a piece of each at a time. */
  private void addDocuments(List<SearchText> documents) {
    List<Integer> sizes = new ArrayList<>();
    List<Integer> texts = new ArrayList<>();
    List<List<Integer>> cards = new ArrayList<>();
    int shard = 0;
    int filled = 0;
    for (int number = 0; number < documents.size(); number++) {
      boolean isLast = number == documents.size() - 1;
      sizes.add(size(number, documents));
      cards.add(List.of(shard, texts.size()));
      texts.add(number);
      filled += sizes.get(number);
      if (filled >= TEXT || isLast) {
        addTexts(shard++, texts, documents);
        texts.clear();
        filled = 0;
      }
      if (cards.size() == CARDS || isLast) {
        addCards(number / CARDS, cards, documents);
        cards.clear();
        pending.clear();
      }
    }
    before.keepDocuments(sizes);
  }

  private int size(int number, List<SearchText> documents) {
    return before.size(number).orElseGet(() -> sizeOf(parts(text(number, documents))));
  }

  private SearchText text(int number, List<SearchText> documents) {
    return pending.computeIfAbsent(number, documents::get);
  }

  private void addTexts(int shard, List<Integer> numbers, List<SearchText> documents) {
    addUnlessStanding(
        "x" + shard,
        before.key("x" + shard, numbers, List.of()),
        () -> numbers.stream().map(number -> parts(text(number, documents))).toList());
  }

  private void addCards(int shard, List<List<Integer>> places, List<SearchText> documents) {
    List<Integer> numbers =
        IntStream.range(0, places.size()).mapToObj(at -> shard * CARDS + at).toList();
    addUnlessStanding(
        "d" + shard,
        before.key("d" + shard, numbers, places),
        () ->
            IntStream.range(0, places.size())
                .mapToObj(at -> card(text(numbers.get(at), documents), places.get(at)))
                .toList());
  }

  private static int sizeOf(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).mapToInt(String::length).sum();
  }

  private static List<List<String>> parts(SearchText document) {
    List<List<String>> parts = new ArrayList<>();
    int left = LONGEST_TEXT;
    for (SearchText.Part part : document.parts()) {
      String text = Excerpt.start(part.text(), left);
      left -= text.length();
      parts.add(List.of(part.id(), part.heading(), text));
    }
    return parts;
  }

  private static List<Object> card(SearchText document, List<Integer> place) {
    SearchText.Card card = document.card();
    List<Object> values = new ArrayList<>(place);
    values.addAll(
        List.of(
            card.url(),
            card.title(),
            card.type(),
            card.state(),
            card.status(),
            document.names().alerts(),
            card.folder()));
    return values;
  }

  private void addAll(String letter, List<?> pieces) {
    for (int number = 0; number < pieces.size(); number++) {
      add(letter + number, pieces.get(number));
    }
  }

  private FileMark add(String name, Object piece) {
    byte[] script = script(name, piece).getBytes(StandardCharsets.UTF_8);
    FileMark mark = FileMark.of(script);
    marks.put(name, mark);
    output.write(name, script);
    return mark;
  }

  private void addUnlessStanding(String name, Optional<String> key, Supplier<Object> piece) {
    Optional<FileMark> standing =
        key.flatMap(before::script).filter(mark -> output.stands(name, mark));
    FileMark mark = standing.orElseGet(() -> add(name, piece.get()));
    marks.put(name, mark);
    if (standing.isEmpty()) {
      key.ifPresent(known -> before.keepScript(known, mark));
    }
  }

  /**
   * Lists, texts and numbers; no objects, whose keys a document could choose: {@code __proto__}.
   */
  private static String script(String name, Object data) {
    return DataScript.call(RECEIVER, List.of(name, data));
  }

  /** The directory's stamp makes browsers forget the shards of an earlier edition. */
  private void addDirectory(int documents, List<Object> directory) {
    List<Object> values = new ArrayList<>(List.of(FORM, stamp(), documents));
    values.addAll(directory);
    output.write("index", script("index", values).getBytes(StandardCharsets.UTF_8));
  }

  private String stamp() {
    Digest digest = new Digest();
    marks.values().forEach(mark -> digest.add(mark.sums()));
    return digest.hex(8);
  }
}
