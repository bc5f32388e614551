package io.github.handbookmaven.model;

import java.util.List;
import java.util.Objects;

/**
 * An Ant pattern over paths: {@code ?} is one character, {@code *} any within a segment, {@code **}
 * any number of segments; a trailing slash means everything below. Matched without regular
 * expressions, in time linear in pattern times path, for documents write such patterns too. Case
 * counts.
 *
 * @param value as written, with {@code /} between segments
 */
public record PathPattern(String value) {

  /** Refuses nothing but null; every text is a pattern. */
  public PathPattern {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Whether a path matches.
   *
   * @param path a path told from where the pattern is told from
   * @return true where all of it matches
   */
  public boolean matches(String path) {
    return mayEndSo(path) && matchesParts(segments(), List.of(path.split("/")));
  }

  /** Of all files of a project most end otherwise, which is told without cutting anything. */
  private boolean mayEndSo(String path) {
    int from = value.length();
    while (from > 0 && isPlain(value.charAt(from - 1))) {
      from--;
    }
    int length = value.length() - from;
    return path.endsWith("/") || path.regionMatches(path.length() - length, value, from, length);
  }

  /** Whether a character of a pattern can stand for nothing but itself. */
  private static boolean isPlain(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-' || sign == '_';
  }

  /**
   * Whether a path below the repository's root matches.
   *
   * @param path the path
   * @return true where all of it matches
   */
  public boolean matches(RepoPath path) {
    return matches(path.value());
  }

  /**
   * Whether it names one path, without any wildcard.
   *
   * @return true for a plain path
   */
  public boolean isPlain() {
    return value.indexOf('*') < 0 && value.indexOf('?') < 0;
  }

  /**
   * Where everything it matches lies.
   *
   * @return the deepest such folder, with a trailing slash; empty for the root
   */
  public String folder() {
    String plain = plain();
    int wildcard = 0;
    while (wildcard < plain.length() && "*?".indexOf(plain.charAt(wildcard)) < 0) {
      wildcard++;
    }
    return plain.substring(0, plain.lastIndexOf('/', wildcard) + 1);
  }

  private String plain() {
    String plain = value.strip().replace('\\', '/');
    while (plain.startsWith("./") || plain.startsWith("/")) {
      plain = plain.substring(plain.indexOf('/') + 1);
    }
    return plain;
  }

  private List<String> segments() {
    String plain = plain();
    return List.of((plain.endsWith("/") ? plain + "**" : plain).split("/"));
  }

  private static boolean matchesParts(List<String> pattern, List<String> parts) {
    int end =
        StarMatch.end(
            pattern.size(),
            at -> pattern.get(at).equals("**"),
            parts.size(),
            (at, part) -> matchesSegment(pattern.get(at), parts.get(part)));
    return end >= 0 && pattern.subList(end, pattern.size()).stream().allMatch("**"::equals);
  }

  private static boolean matchesSegment(String pattern, String segment) {
    int end =
        StarMatch.end(
            pattern.length(),
            at -> pattern.charAt(at) == '*',
            segment.length(),
            (at, character) ->
                pattern.charAt(at) == '?' || pattern.charAt(at) == segment.charAt(character));
    return end >= 0 && pattern.substring(end).chars().allMatch(rest -> rest == '*');
  }
}
