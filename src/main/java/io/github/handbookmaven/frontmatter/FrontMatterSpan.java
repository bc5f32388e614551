package io.github.handbookmaven.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a text's front matter stands: the one place that knows fences, for those who read today's
 * text and for those who read old versions.
 *
 * <p>YAML stands between {@code ---} lines, of which the last may be {@code ...}; TOML between
 * {@code +++} lines; JSON (Hugo's) is an object that begins with a brace alone on its line and ends
 * with one. Blank lines and HTML comments, such as a licence, may stand before it. Trailing blanks
 * of a fence do not count.
 *
 * @param form what it is written in
 * @param firstLine 1-based line of the opening fence
 * @param lastLine 1-based line of the closing fence; 0 where there is none
 */
public record FrontMatterSpan(Form form, int firstLine, int lastLine) {

  /** A language front matter is written in. */
  public enum Form {
    /** Between {@code ---} lines. */
    YAML(Pattern.compile("---\\s*"), Pattern.compile("(?:---|\\.\\.\\.)\\s*")),
    /** Between {@code +++} lines. */
    TOML(Pattern.compile("\\+\\+\\+\\s*"), Pattern.compile("\\+\\+\\+\\s*")),
    /** An object whose braces stand alone on their lines. */
    JSON(Pattern.compile("\\{\\s*"), Pattern.compile("\\}\\s*"));

    private final Pattern opening;
    private final Pattern closing;

    Form(Pattern opening, Pattern closing) {
      this.opening = opening;
      this.closing = closing;
    }
  }

  private static final int MOST_LINES_BEFORE = 60;
  private static final Pattern KEY =
      Pattern.compile("[\\w\"'][\\w .\"'-]{0,60}:.*", Pattern.DOTALL);
  private static final Pattern NO_MAP = Pattern.compile("[-{\\[].*");
  private static final Pattern JSON_KEY = Pattern.compile("\\s*\"[^\"]{1,60}\"\\s*:.*");

  /**
   * Finds it.
   *
   * @param lines a document's lines, without their ends and without BOM
   * @return where it stands, whether closed or not; empty where the text only begins with a rule
   */
  public static Optional<FrontMatterSpan> in(List<String> lines) {
    int first = start(lines);
    for (Form form : Form.values()) {
      if (first < lines.size() && form.opening.matcher(lines.get(first)).matches()) {
        int last = end(lines, first, form);
        FrontMatterSpan span = new FrontMatterSpan(form, first + 1, last + 1);
        return Optional.of(span).filter(found -> found.isMeant(lines));
      }
    }
    return Optional.empty();
  }

  /** The first line that is neither blank nor of a comment. */
  private static int start(List<String> lines) {
    boolean isInComment = false;
    int most = Math.min(lines.size(), MOST_LINES_BEFORE);
    for (int line = 0; line < most; line++) {
      String text = lines.get(line).strip();
      boolean opens = text.startsWith("<!--");
      if (!text.isEmpty() && !opens && !isInComment) {
        return line;
      }
      isInComment = (opens || isInComment) && !text.contains("-->");
    }
    return lines.size();
  }

  private static int end(List<String> lines, int first, Form form) {
    for (int line = first + 1; line < lines.size(); line++) {
      if (form.closing.matcher(lines.get(line)).matches()) {
        return line;
      }
    }
    return -1;
  }

  /** A rule, or a brace of an example, at the top of a document is no front matter. */
  private boolean isMeant(List<String> lines) {
    return switch (form) {
      case YAML -> beginsLikeYaml(lines);
      case TOML -> true;
      case JSON -> firstLine < lines.size() && JSON_KEY.matcher(lines.get(firstLine)).matches();
    };
  }

  private boolean beginsLikeYaml(List<String> lines) {
    Optional<String> start =
        lines.stream()
            .skip(firstLine)
            .limit(50)
            .takeWhile(line -> !form.closing.matcher(line).matches())
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .findFirst();
    boolean isEmpty = isClosed() && lastLine == firstLine + 1;
    return start
        .map(line -> KEY.matcher(line).matches() || isClosed() && NO_MAP.matcher(line).matches())
        .orElse(isEmpty);
  }

  /**
   * Whether its end is there.
   *
   * @return false where the opening fence is never answered
   */
  public boolean isClosed() {
    return lastLine > 0;
  }

  /** 1-based line its text begins on: behind the fence, or with JSON's brace. */
  int firstTextLine() {
    return form == Form.JSON ? firstLine : firstLine + 1;
  }

  /** What is written in it; empty where it is not closed. */
  String text(List<String> lines) {
    int end = form == Form.JSON ? lastLine : lastLine - 1;
    return isClosed() ? String.join("\n", lines.subList(firstTextLine() - 1, end)) : "";
  }
}
