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
    return matchesParts(segments(), List.of(path.split("/")));
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

  /** Greedy matching that goes back to the last wildcard only, so that it stays linear. */
  private static boolean matchesParts(List<String> pattern, List<String> parts) {
    int at = 0;
    int part = 0;
    int wildcard = -1;
    int resume = 0;
    while (part < parts.size()) {
      boolean inPattern = at < pattern.size();
      if (inPattern && pattern.get(at).equals("**")) {
        wildcard = at++;
        resume = part;
      } else if (inPattern && matchesSegment(pattern.get(at), parts.get(part))) {
        at++;
        part++;
      } else if (wildcard >= 0) {
        at = wildcard + 1;
        part = ++resume;
      } else {
        return false;
      }
    }
    return pattern.subList(at, pattern.size()).stream().allMatch("**"::equals);
  }

  private static boolean matchesSegment(String pattern, String segment) {
    int at = 0;
    int character = 0;
    int star = -1;
    int resume = 0;
    while (character < segment.length()) {
      char wanted = at < pattern.length() ? pattern.charAt(at) : '\0';
      if (at < pattern.length() && wanted == '*') {
        star = at++;
        resume = character;
      } else if (at < pattern.length() && (wanted == '?' || wanted == segment.charAt(character))) {
        at++;
        character++;
      } else if (star >= 0) {
        at = star + 1;
        character = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(at).chars().allMatch(rest -> rest == '*');
  }
}
