package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.publish.DataScript;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The index of a handbook as scripts. {@code index} tells where the others begin; {@code t<n>} hold
 * terms and their documents; {@code v<n>} and {@code r<n>} the words forwards and backwards, of
 * which a mistyped word's neighbours are found by what stands before or behind the mistake; {@code
 * d<n>} what results show; {@code x<n>} the texts that snippets are cut from.
 */
final class SearchIndex {
  /** The one name in the global scope; {@code search.js} defines it. */
  private static final String RECEIVER = "handbookSearch";

  /** Changes when the form of the scripts does. */
  static final int FORM = 1;

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
  private final SortedMap<String, byte[]> digests = new TreeMap<>();

  private final BiConsumer<String, String> output;

  private SearchIndex(BiConsumer<String, String> output) {
    this.output = output;
  }

  /**
   * Builds the index.
   *
   * @param documents in the order ties are broken by
   * @param output takes each script, by its name without extension
   */
  static void write(List<SearchText> documents, BiConsumer<String, String> output) {
    SearchIndex index = new SearchIndex(output);
    List<Object> directory = new ArrayList<>(index.addVocabulary(new InvertedIndex(documents)));
    directory.add(CARDS);
    index.addDocuments(documents);
    index.addDirectory(documents.size(), directory);
  }

  private List<Object> addVocabulary(InvertedIndex inversion) {
    List<String> words =
        inversion.vocabulary().stream().filter(term -> GUESSABLE.matcher(term).matches()).toList();
    return List.of(
        addTerms(inversion),
        addWords("v", words),
        addWords("r", words.stream().map(SearchIndex::backwards).sorted().toList()));
  }

  private String addTerms(InvertedIndex inversion) {
    List<Map.Entry<String, String>> terms =
        List.copyOf(inversion.encoded(TERMS + TERMS / 2).entrySet());
    Shards<Map.Entry<String, String>> shards =
        Shards.cut(terms, TERMS, term -> term.getKey().length() + term.getValue().length() + 6);
    add("t", shards.pieces().stream().map(SearchIndex::flat).toList());
    return boundaries(
        shards.pieces().stream()
            .map(piece -> piece.stream().map(Map.Entry::getKey).toList())
            .toList());
  }

  private static List<String> flat(List<Map.Entry<String, String>> terms) {
    return terms.stream().flatMap(term -> Stream.of(term.getKey(), term.getValue())).toList();
  }

  private String addWords(String letter, List<String> words) {
    Shards<String> shards = Shards.cut(words, WORDS, word -> word.length() / 2 + 1);
    add(letter, shards.pieces().stream().map(FrontCoding::encode).toList());
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
    List<List<List<String>>> texts = new ArrayList<>();
    List<List<Object>> cards = new ArrayList<>();
    int shard = 0;
    int filled = 0;
    for (int number = 0; number < documents.size(); number++) {
      SearchText document = documents.get(number);
      boolean isLast = number == documents.size() - 1;
      cards.add(card(document, List.of(shard, texts.size())));
      texts.add(parts(document));
      filled += sizeOf(texts.get(texts.size() - 1));
      if (filled >= TEXT || isLast) {
        add("x", shard++, texts);
        texts.clear();
        filled = 0;
      }
      if (cards.size() == CARDS || isLast) {
        add("d", number / CARDS, cards);
        cards.clear();
      }
    }
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
            document.names().alerts()));
    return values;
  }

  private void add(String letter, List<?> pieces) {
    for (int number = 0; number < pieces.size(); number++) {
      add(letter, number, pieces.get(number));
    }
  }

  private void add(String letter, int number, Object piece) {
    String name = letter + number;
    String script = script(name, piece);
    digests.put(name, sha256().digest(script.getBytes(StandardCharsets.UTF_8)));
    output.accept(name, script);
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
    output.accept("index", script("index", values));
  }

  private String stamp() {
    MessageDigest digest = sha256();
    digests.values().forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest(), 0, 4);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
