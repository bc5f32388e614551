package io.github.handbookmaven.history;

import io.github.handbookmaven.model.StarMatch;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * A line of a {@code .gitignore} with several stars in one name. JGit tries every way to share a
 * name among the stars, which for {@code *a*a*a*a*b} and a long name takes longer than anybody
 * waits; this goes back to the last star only.
 */
final class StarredRule extends FastIgnoreRule {
  private static final String ANY_FOLDERS = "**";

  private final List<String> names;
  private final boolean isAnchored;

  private StarredRule(String line) {
    // Whether it negates, and whether it speaks of folders, is read there.
    super(line);
    String pattern = getNegation() ? line.substring(1) : line;
    String plain = pattern.stripTrailing().replaceFirst("/$", "");
    this.isAnchored = plain.indexOf('/') >= 0;
    this.names = List.of((plain.startsWith("/") ? plain.substring(1) : plain).split("/"));
  }

  /**
   * Reads a line.
   *
   * @param line neither blank nor a comment
   * @return JGit's rule, but for lines with several stars in one name
   */
  static FastIgnoreRule of(String line) {
    return isStarred(line) ? new StarredRule(line) : new FastIgnoreRule(line);
  }

  /** Whether a name in it has several stars. */
  static boolean isStarred(String line) {
    for (String name : line.split("/")) {
      if (!name.equals(ANY_FOLDERS) && name.chars().filter(sign -> sign == '*').count() > 1) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isMatch(String path, boolean isFolder) {
    return isMatch(path, isFolder, false);
  }

  @Override
  public boolean isMatch(String path, boolean isFolder, boolean isWhole) {
    if (dirOnly() && !isFolder) {
      return false;
    }
    List<String> parts = List.of(path.split("/"));
    return isAnchored ? matches(parts) : matches(names.get(0), parts.get(parts.size() - 1));
  }

  /** As for names, with folders for characters and {@code **} for the star. */
  private boolean matches(List<String> parts) {
    int end =
        StarMatch.end(
            names.size(),
            at -> names.get(at).equals(ANY_FOLDERS),
            parts.size(),
            (at, part) -> matches(names.get(at), parts.get(part)));
    return end == names.size();
  }

  private static boolean matches(String pattern, String name) {
    List<String> signs = signs(pattern);
    int end =
        StarMatch.end(
            signs.size(),
            at -> signs.get(at).equals("*"),
            name.length(),
            (at, character) -> isSign(signs.get(at), name.charAt(character)));
    return end >= 0 && signs.subList(end, signs.size()).stream().allMatch("*"::equals);
  }

  /**
   * Each is a star, a question mark, a class such as {@code [a-z]}, or an escaped or plain sign.
   */
  private static List<String> signs(String pattern) {
    List<String> signs = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      int end = Math.min(pattern.length(), at + (pattern.charAt(at) == '\\' ? 2 : 1));
      if (pattern.charAt(at) == '[') {
        int close = pattern.indexOf(']', at + (pattern.startsWith("!", at + 1) ? 3 : 2));
        end = close < 0 ? end : close + 1;
      }
      signs.add(pattern.substring(at, end));
      at = end;
    }
    return signs;
  }

  private static boolean isSign(String sign, char character) {
    return switch (sign.charAt(0)) {
      case '?' -> true;
      case '\\' -> sign.charAt(sign.length() - 1) == character;
      case '[' -> sign.length() > 1 ? isOneOf(sign, character) : character == '[';
      default -> sign.charAt(0) == character;
    };
  }

  private static boolean isOneOf(String sign, char character) {
    boolean isNegated = sign.charAt(1) == '!' || sign.charAt(1) == '^';
    String members = sign.substring(isNegated ? 2 : 1, sign.length() - 1);
    boolean isMember = false;
    for (int at = 0; at < members.length(); at++) {
      boolean isRange = at + 2 < members.length() && members.charAt(at + 1) == '-';
      char last = members.charAt(isRange ? at + 2 : at);
      isMember |= members.charAt(at) <= character && character <= last;
      at += isRange ? 2 : 0;
    }
    return isMember != isNegated;
  }
}
