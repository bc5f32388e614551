package io.github.handbookmaven.publish.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads the index as the browser does, so that tests can tell what it holds. */
final class IndexReader {
  private final Map<String, String> scripts;

  /** The scripts of an index, by their names. */
  static SortedMap<String, String> scripts(List<SearchText> documents) {
    SortedMap<String, String> scripts = new TreeMap<>();
    SearchIndex.write(
        documents,
        IndexBefore.none(),
        (name, script) -> scripts.put(name, new String(script, StandardCharsets.UTF_8)));
    return scripts;
  }

  IndexReader(Map<String, String> scripts) {
    this.scripts = scripts;
  }

  JsonNode data(String name) {
    String script = scripts.get(name);
    String call = "handbookSearch(\"" + name + "\",";
    if (!script.startsWith(call) || !script.endsWith(");\n")) {
      throw new AssertionError("not a call of the receiver: " + script);
    }
    try {
      return new ObjectMapper().readTree(script.substring(call.length(), script.length() - 3));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<JsonNode> all(String letter) {
    return IntStream.iterate(0, number -> scripts.containsKey(letter + number), n -> n + 1)
        .mapToObj(number -> data(letter + number))
        .toList();
  }

  /** All terms, encoded as they are. */
  Map<String, String> terms() {
    Map<String, String> terms = new TreeMap<>();
    all("t")
        .forEach(
            shard ->
                IntStream.range(0, shard.size() / 2)
                    .forEach(
                        at ->
                            terms.put(shard.get(2 * at).asText(), shard.get(2 * at + 1).asText())));
    return terms;
  }

  /** The documents of a term with their levels. */
  Map<Integer, Integer> documents(String term) {
    return decode(terms().getOrDefault(term, ""));
  }

  static Map<Integer, Integer> decode(String encoded) {
    Map<Integer, Integer> levels = new TreeMap<>();
    int at = encoded.startsWith("!") ? 1 : 0;
    int document = -1;
    while (at < encoded.length()) {
      int delta = 0;
      int shift = 0;
      int digit;
      do {
        digit = Deltas.DIGITS.indexOf(encoded.charAt(at++));
        delta |= (digit & 31) << shift;
        shift += 5;
      } while ((digit & 32) != 0);
      document += delta + 1;
      levels.put(document, Deltas.DIGITS.indexOf(encoded.charAt(at++)));
    }
    return levels;
  }

  List<String> words(String letter) {
    List<String> words = new ArrayList<>();
    all(letter).forEach(shard -> words.addAll(decodeWords(shard.asText())));
    return words;
  }

  static List<String> decodeWords(String encoded) {
    List<String> words = new ArrayList<>();
    String word = "";
    for (String coded : encoded.split("(?=[A-Z])")) {
      word = word.substring(0, coded.charAt(0) - 'A') + coded.substring(1);
      words.add(word);
    }
    return words;
  }
}
