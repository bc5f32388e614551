package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.publish.DataScript;
import io.github.handbookmaven.publish.Output;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of a large handbook in scripts small enough to load a few: {@code k<n>} tells by each
 * beginning of a name, and of what follows each of its humps, which names those are; {@code e<n>}
 * tells the names themselves.
 */
final class PaletteParts {
  /** Names in one script. */
  static final int EACH = 16;

  private static final int CHARACTERS = 10_000;
  private static final int LONGEST_KEY = 24;
  private static final Pattern HUMP =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Output output;

  PaletteParts(Output output) {
    this.output = output;
  }

  /**
   * A beginning of a name.
   *
   * @param text folded, without blanks
   * @param number twice the 0-based number of the name; one more where it begins at a later hump
   */
  private record Key(String text, int number) {}

  /**
   * Writes the scripts.
   *
   * @param names in the order people look for them, each with its kind ahead
   * @return with what each {@code k<n>} begins
   */
  List<String> write(List<List<String>> names) {
    for (int from = 0; from < names.size(); from += EACH) {
      write("e" + from / EACH, names.subList(from, Math.min(names.size(), from + EACH)));
    }
    List<Key> keys =
        IntStream.range(0, names.size())
            .boxed()
            .flatMap(number -> keys(names.get(number).get(1), number))
            .sorted(Comparator.comparing(Key::text).thenComparing(Key::number))
            .toList();
    return writeKeys(keys);
  }

  private List<String> writeKeys(List<Key> keys) {
    List<String> beginnings = new ArrayList<>();
    List<Object> part = new ArrayList<>();
    int filled = 0;
    for (Key key : keys) {
      if (part.isEmpty()) {
        beginnings.add(key.text());
      }
      part.addAll(List.of(key.text(), key.number()));
      filled += key.text().length() + Integer.toString(key.number()).length() + 4;
      if (filled >= CHARACTERS) {
        write("k" + (beginnings.size() - 1), part);
        part.clear();
        filled = 0;
      }
    }
    if (!part.isEmpty()) {
      write("k" + (beginnings.size() - 1), part);
    }
    return beginnings;
  }

  private void write(String name, List<?> data) {
    output.write(
        "assets/palette-" + name + ".js",
        DataScript.call("handbook.paletteTold", List.of(name, data)));
  }

  private static Stream<Key> keys(String name, int number) {
    List<String> humps =
        NO_SIGN
            .splitAsStream(name)
            .flatMap(HUMP::splitAsStream)
            .map(PaletteParts::squashed)
            .filter(hump -> !hump.isEmpty())
            .toList();
    return IntStream.range(0, humps.size())
        .mapToObj(at -> new Key(from(humps, at), 2 * number + (at == 0 ? 0 : 1)))
        .distinct();
  }

  private static String from(List<String> humps, int at) {
    String key = humps.subList(at, humps.size()).stream().collect(Collectors.joining());
    return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
  }

  /** As palette.js does. */
  private static String squashed(String text) {
    return NO_SIGN
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
        .replaceAll("");
  }
}
