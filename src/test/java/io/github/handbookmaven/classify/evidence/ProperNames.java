package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that name a product, a house or a person: those that are written with a capital within
 * sentences more often than not, and those of a list, {@code names.txt}. They tell where a document
 * is from, not what it is.
 */
final class ProperNames {
  private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{Ll},;)] )\\(?([\\p{L}_'\\d]+)");
  private static final int ENOUGH = 3;

  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** The names of some documents. */
  static Set<String> of(List<Document> documents) {
    ProperNames names = new ProperNames();
    documents.stream().flatMap(Document::blocks).forEach(names::count);
    names.readList();
    names.counts.forEach(
        (word, count) -> {
          if (count[1] >= ENOUGH && count[1] > count[0]) {
            names.names.add(word);
          }
        });
    return names.names;
  }

  private void count(Block block) {
    if (block.kind() == Block.Kind.CODE || block.kind() == Block.Kind.HTML) {
      return;
    }
    Matcher words = WITHIN.matcher(block.text());
    while (words.find()) {
      String word = words.group(1);
      int isCapital = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new int[2])[isCapital]++;
    }
  }

  private void readList() {
    try (InputStream list = ProperNames.class.getResourceAsStream("names.txt")) {
      new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.split("[,\\s]+")).stream())
          .filter(word -> !word.isEmpty())
          .forEach(names::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
