package io.github.handbookmaven.source;

import io.github.handbookmaven.model.PathPattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ant patterns matched in any case, as the file systems of desktops compare: {@code RESTORE.MD} is
 * as much a document as {@code restore.md}.
 */
final class AnyCasePatterns {
  private static final Pattern ANY_DEPTH = Pattern.compile("\\*\\*/([^*?/]+)/\\*\\*");

  private final Set<String> folders;
  private final List<Compiled> others;

  /**
   * @param pattern the pattern in lower case
   * @param end what every path it matches ends with: told at a glance, unlike the rest
   */
  private record Compiled(PathPattern pattern, String end) {
    static Compiled of(String pattern) {
      String end =
          pattern.substring(1 + Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')));
      return new Compiled(new PathPattern(pattern), end.endsWith("/") ? "" : end);
    }

    boolean matches(String path) {
      return path.endsWith(end) && pattern.matches(path);
    }
  }

  AnyCasePatterns(List<String> patterns) {
    List<String> plain = patterns.stream().map(AnyCasePatterns::fold).toList();
    this.folders =
        plain.stream()
            .map(ANY_DEPTH::matcher)
            .filter(Matcher::matches)
            .map(folder -> folder.group(1))
            .collect(Collectors.toUnmodifiableSet());
    this.others =
        plain.stream()
            .filter(pattern -> !ANY_DEPTH.matcher(pattern).matches())
            .map(Compiled::of)
            .toList();
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether any matches a path told from where the patterns are told from. */
  boolean matches(String path) {
    String plain = path.toLowerCase(Locale.ROOT);
    return others.stream().anyMatch(pattern -> pattern.matches(plain))
        || !folders.isEmpty() && Stream.of(plain.split("/")).anyMatch(folders::contains);
  }
}
