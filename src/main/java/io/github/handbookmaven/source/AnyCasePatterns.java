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

  private static final Pattern ANY_NAME = Pattern.compile("\\*\\*/((?!\\*\\*)[^/]+)");

  private final Set<String> folders;
  private final List<OfName> names;
  private final List<OfPath> others;

  /**
   * A pattern of files in any folder, of which most paths miss the beginning.
   *
   * @param pattern the pattern of the name, in lower case
   * @param start what every name it matches begins with
   */
  private record OfName(PathPattern pattern, String start) {
    static OfName of(String pattern) {
      return new OfName(new PathPattern(pattern), pattern.split("[*?]", 2)[0]);
    }

    boolean matches(String name) {
      return name.startsWith(start) && pattern.matches(name);
    }
  }

  /**
   * @param pattern the pattern in lower case
   * @param end what every path it matches ends with: told at a glance, unlike the rest
   */
  private record OfPath(PathPattern pattern, String end) {
    static OfPath of(String pattern) {
      String end =
          pattern.substring(1 + Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')));
      return new OfPath(new PathPattern(pattern), end.endsWith("/") ? "" : end);
    }

    boolean matches(String path) {
      return path.endsWith(end) && pattern.matches(path);
    }
  }

  AnyCasePatterns(List<String> patterns) {
    List<String> plain = patterns.stream().map(AnyCasePatterns::fold).toList();
    this.folders = parts(plain, ANY_DEPTH).collect(Collectors.toUnmodifiableSet());
    this.names = parts(plain, ANY_NAME).map(OfName::of).toList();
    this.others =
        plain.stream()
            .filter(pattern -> !ANY_DEPTH.matcher(pattern).matches())
            .filter(pattern -> !ANY_NAME.matcher(pattern).matches())
            .map(OfPath::of)
            .toList();
  }

  private static Stream<String> parts(List<String> patterns, Pattern form) {
    return patterns.stream().map(form::matcher).filter(Matcher::matches).map(part -> part.group(1));
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether any matches a path told from where the patterns are told from. */
  boolean matches(String path) {
    String plain = path.toLowerCase(Locale.ROOT);
    String name = plain.substring(plain.lastIndexOf('/') + 1);
    return names.stream().anyMatch(pattern -> pattern.matches(name))
        || others.stream().anyMatch(pattern -> pattern.matches(plain))
        || !folders.isEmpty() && Stream.of(plain.split("/")).anyMatch(folders::contains);
  }
}
