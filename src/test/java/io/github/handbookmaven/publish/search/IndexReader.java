package io.github.handbookmaven.publish.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the index as the browser does, so that tests can tell what it holds. */
final class IndexReader {
  private static final Pattern ELSEWHERE = Pattern.compile("!?=(\\d+)\\.\\d+\\.(.*)");

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
    String encoded = terms().getOrDefault(term, "");
    Matcher elsewhere = ELSEWHERE.matcher(encoded);
    return elsewhere.matches() ? decodeLong(data("p" + elsewhere.group(1))) : decode(encoded);
  }

  /** The best documents of a term whose others lie elsewhere. */
  Map<Integer, Integer> best(String term) {
    return decode(ELSEWHERE.matcher(terms().get(term)).replaceFirst("$2"));
  }

  private static Map<Integer, Integer> decodeLong(JsonNode tiers) {
    Map<Integer, Integer> levels = new TreeMap<>();
    for (int tier = 0; tier < tiers.size(); tier += 4) {
      int remainder = tiers.get(tier + 1).asInt();
      BitSet bits = bits(tiers.get(tier + 3).asText());
      int at = 0;
      int document = -1;
      for (int seen = 0; seen < tiers.get(tier + 2).asInt(); seen++) {
        int end = bits.nextClearBit(at);
        int distance = end - at << remainder;
        for (int place = 0; place < remainder; place++) {
          distance |= bits.get(end + 1 + place) ? 1 << place : 0;
        }
        at = end + 1 + remainder;
        document += distance + 1;
        levels.put(document, tiers.get(tier).asInt());
      }
    }
    return levels;
  }

  private static BitSet bits(String text) {
    BitSet bits = new BitSet();
    for (int at = 0; at < 6 * text.length(); at++) {
      bits.set(at, (Deltas.DIGITS.indexOf(text.charAt(at / 6)) >> at % 6 & 1) == 1);
    }
    return bits;
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
