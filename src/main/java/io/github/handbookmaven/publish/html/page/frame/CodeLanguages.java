package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.model.DataFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the highlighter's grammars a page needs: all of them would outweigh everything else on
 * it.
 */
final class CodeLanguages {
  private static final Pattern LANGUAGE = Pattern.compile("class=\"language-([^\"]+)\"");
  private static final Map<String, List<String>> SCRIPTS = scripts();

  private CodeLanguages() {}

  private static Map<String, List<String>> scripts() {
    Map<String, List<String>> scripts = new HashMap<>();
    DataFile.lines(CodeLanguages.class, "languages.txt").forEach(line -> read(line, scripts));
    return Map.copyOf(scripts);
  }

  /** {@code grammar word word < grammar}: see the file's head. */
  private static void read(String line, Map<String, List<String>> into) {
    String[] sides = line.split(" < ");
    String[] words = sides[0].split(" ");
    List<String> needed =
        Stream.concat(
                Stream.of(words[0]),
                Arrays.stream(sides).skip(1).flatMap(side -> Stream.of(side.split(" "))))
            .map(grammar -> "assets/languages/" + grammar + ".min.js")
            .toList();
    Stream.of(words).forEach(word -> into.put(word, needed));
  }

  /** The scripts of all grammars, relative to {@code handbook/}. */
  static Set<String> all() {
    return SCRIPTS.values().stream()
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The scripts of the grammars that the code in a text is written in.
   *
   * @param markup rendered text
   * @return none where no grammar knows any of its languages
   */
  static Set<String> of(String markup) {
    return LANGUAGE
        .matcher(markup)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .flatMap(word -> SCRIPTS.getOrDefault(word, List.of()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
