package io.github.handbookmaven.owner;

import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a {@code CODEOWNERS} file that names files.
 *
 * @param section its section in lower case; empty before the first
 * @param patterns what it matches, any of them
 * @param owners who owns that; empty for nobody
 * @param at the line
 */
record CodeOwnersLine(String section, List<PathPattern> patterns, List<String> owners, Place at) {

  private static final Pattern SECTION =
      Pattern.compile("\\^?\\[([^\\]]+)\\](?:\\[\\d+\\])?(?:\\s+(.*))?");

  private static final Pattern OWNER =
      Pattern.compile(
          "@{1,2}[\\p{Alnum}][\\p{Alnum}_.-]*(?:/[\\p{Alnum}_.-]++)*+|[^@\\s]++@[^@\\s.]++\\.[^@\\s]++");

  /** Reading goes line by line, because a section's header speaks for those below it. */
  private static final class Reader {
    private final RepoPath file;
    private final Dialect dialect;
    private final List<CodeOwnersLine> lines = new ArrayList<>();
    private String section = "";
    private List<String> defaultOwners = List.of();

    Reader(RepoPath file, Dialect dialect) {
      this.file = file;
      this.dialect = dialect;
    }

    void read(String line, int number) {
      String plain = line.strip();
      if (plain.isEmpty() || plain.startsWith("#")) {
        return;
      }
      Matcher header = SECTION.matcher(plain);
      if (dialect == Dialect.GITLAB && header.matches()) {
        section = header.group(1).strip().toLowerCase(Locale.ROOT);
        defaultOwners = header.group(2) == null ? List.of() : valid(words(header.group(2)));
      } else {
        readFiles(words(plain), Place.line(file, number));
      }
    }

    private void readFiles(List<String> words, Place at) {
      List<String> named = words.subList(1, words.size());
      List<String> owners = valid(named);
      if (dialect == Dialect.GITHUB && owners.size() < named.size()) {
        return;
      }
      String pattern = words.get(0);
      boolean isExclusion = dialect == Dialect.GITLAB && pattern.startsWith("!");
      if (isExclusion) {
        lines.add(new CodeOwnersLine(section, gitLab(pattern.substring(1)), List.of(), at));
      } else {
        List<String> inForce = named.isEmpty() ? defaultOwners : owners;
        lines.add(new CodeOwnersLine(section, patterns(pattern), inForce, at));
      }
    }

    private List<PathPattern> patterns(String pattern) {
      return switch (dialect) {
        case GITHUB -> gitHub(pattern);
        case GITLAB -> gitLab(pattern);
      };
    }
  }

  /**
   * Reads a file's text.
   *
   * @param file its path
   * @param text its text
   * @param dialect the grammar
   * @return the lines that name files, in order
   */
  static List<CodeOwnersLine> read(RepoPath file, String text, Dialect dialect) {
    Reader reader = new Reader(file, dialect);
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      reader.read(line, number);
    }
    return reader.lines;
  }

  /**
   * Whether a line opens a section, which only GitLab knows.
   *
   * @param line a line
   * @return true for {@code [Name]} and its kin
   */
  static boolean isSection(String line) {
    return SECTION.matcher(line.strip()).matches();
  }

  /** Words between blanks; a backslash keeps a blank or {@code #}; {@code #} opens a comment. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '\\' && at + 1 < line.length()) {
        at++;
        word.append(line.charAt(at));
      } else if (letter == '#' && word.isEmpty()) {
        break;
      } else if (Character.isWhitespace(letter)) {
        endWord(word, words);
      } else {
        word.append(letter);
      }
    }
    endWord(word, words);
    return words.isEmpty() ? List.of("") : words;
  }

  private static void endWord(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static List<String> valid(List<String> owners) {
    return owners.stream().filter(owner -> OWNER.matcher(owner).matches()).toList();
  }

  /** As gitignore: a slash that is not last anchors; a name also means all below it. */
  private static List<PathPattern> gitHub(String pattern) {
    if (pattern.isEmpty() || pattern.equals("/")) {
      return List.of();
    }
    boolean isAnchored = pattern.substring(0, pattern.length() - 1).contains("/");
    String plain = (isAnchored ? "" : "**/") + pattern.replaceFirst("^/", "");
    if (plain.endsWith("/")) {
      return List.of(new PathPattern(plain + "**/*"));
    }
    if (plain.endsWith("/**")) {
      return List.of(new PathPattern(plain + "/*"));
    }
    boolean meansFilesOnly = isAnchored && (plain.endsWith("/*") || plain.equals("*"));
    return meansFilesOnly
        ? List.of(new PathPattern(plain))
        : List.of(new PathPattern(plain), new PathPattern(plain + "/**/*"));
  }

  /** As {@code File.fnmatch}: only a leading slash anchors, only a trailing one means content. */
  private static List<PathPattern> gitLab(String pattern) {
    if (pattern.isEmpty()) {
      return List.of();
    }
    String plain = pattern.startsWith("/") ? pattern.substring(1) : "**/" + pattern;
    return List.of(new PathPattern(plain.endsWith("/") ? plain + "**/*" : plain));
  }

  boolean matches(RepoPath path) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(path));
  }
}
