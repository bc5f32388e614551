package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.model.LiteralSearch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One {@code Key: value} of a document's text.
 *
 * @param key what it is about
 * @param written the key as written
 * @param value what is said, without marks of emphasis, code and links
 * @param line 0-based line of the text
 * @param column 0-based column of the key
 * @param isFramed whether its form says that it is meant for the record: bold, quoted, in a table
 *     or a comment
 */
record Statement(
    FrontMatterKey key, String written, String value, int line, int column, boolean isFramed) {
  private static final int LONGEST_LINE = 400;

  private static final Map<String, FrontMatterKey> KEYS =
      Map.ofEntries(
          Map.entry("last reviewed", FrontMatterKey.LAST_REVIEWED),
          Map.entry("last reviewed on", FrontMatterKey.LAST_REVIEWED),
          Map.entry("last reviewed date", FrontMatterKey.LAST_REVIEWED),
          Map.entry("last review", FrontMatterKey.LAST_REVIEWED),
          Map.entry("last review date", FrontMatterKey.LAST_REVIEWED),
          Map.entry("date of last review", FrontMatterKey.LAST_REVIEWED),
          Map.entry("date last reviewed", FrontMatterKey.LAST_REVIEWED),
          Map.entry("reviewed", FrontMatterKey.LAST_REVIEWED),
          Map.entry("reviewed on", FrontMatterKey.LAST_REVIEWED),
          Map.entry("last validated", FrontMatterKey.LAST_REVIEWED),
          Map.entry("last verified", FrontMatterKey.LAST_REVIEWED),
          Map.entry("reviewed by", FrontMatterKey.REVIEWED_BY),
          Map.entry("last reviewed by", FrontMatterKey.REVIEWED_BY),
          Map.entry("next review", FrontMatterKey.REVIEW_BY),
          Map.entry("next review date", FrontMatterKey.REVIEW_BY),
          Map.entry("next review due", FrontMatterKey.REVIEW_BY),
          Map.entry("review due", FrontMatterKey.REVIEW_BY),
          Map.entry("review by", FrontMatterKey.REVIEW_BY),
          Map.entry("review interval", FrontMatterKey.REVIEW_INTERVAL),
          Map.entry("review cycle", FrontMatterKey.REVIEW_INTERVAL),
          Map.entry("review frequency", FrontMatterKey.REVIEW_INTERVAL),
          Map.entry("review cadence", FrontMatterKey.REVIEW_INTERVAL),
          Map.entry("review period", FrontMatterKey.REVIEW_INTERVAL),
          Map.entry("review in", FrontMatterKey.REVIEW_INTERVAL),
          Map.entry("review every", FrontMatterKey.REVIEW_INTERVAL),
          Map.entry("owner", FrontMatterKey.OWNER),
          Map.entry("owners", FrontMatterKey.OWNER),
          Map.entry("owned by", FrontMatterKey.OWNER),
          Map.entry("document owner", FrontMatterKey.OWNER),
          Map.entry("doc owner", FrontMatterKey.OWNER),
          Map.entry("page owner", FrontMatterKey.OWNER),
          Map.entry("procedure owner", FrontMatterKey.OWNER),
          Map.entry("process owner", FrontMatterKey.OWNER),
          Map.entry("runbook owner", FrontMatterKey.OWNER),
          Map.entry("owning team", FrontMatterKey.OWNER),
          Map.entry("maintained by", FrontMatterKey.OWNER),
          Map.entry("maintainer", FrontMatterKey.OWNER),
          Map.entry("maintainers", FrontMatterKey.OWNER),
          Map.entry("status", FrontMatterKey.STATUS),
          Map.entry("document status", FrontMatterKey.STATUS));

  /** Every key holds one of these: most lines with a colon or a cell hold none. */
  private static final LiteralSearch NEEDED =
      LiteralSearch.of(
          List.of(List.of("review", "validated", "verified", "own", "maintain", "status")));

  private static final Pattern FRAME = Pattern.compile("^(?:\\s|>|[-*+]\\s|<!--\\*?|\\*?-->)++");
  private static final Pattern SEPARATOR =
      Pattern.compile("(?:(?<!\\s)\\s++)?(?:\\||<br\\s*+/?>|·|•)\\s*+");
  private static final Pattern END =
      Pattern.compile("(?:(?<!\\s)\\s++)?(?:\\*?-->|\\\\|<br\\s*+/?>)\\s*+$");
  private static final Pattern PAIR =
      Pattern.compile(
          "([*_]{0,3})([A-Za-z][A-Za-z _-]{1,30})(?::\\s*\\1|\\1\\s*:|:)\\s*(\\S.{0,200})");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,100})\\]\\([^)]{0,300}\\)");
  private static final Pattern MARKS = Pattern.compile("[*`]+|(?<!\\w)_+|_+(?!\\w)");

  /** Where and how something is written. */
  private record Form(String text, int line, boolean isFramed) {}

  /** The statements of a line. */
  static Stream<Statement> in(String text, int line) {
    if (text.length() > LONGEST_LINE
        || text.indexOf(':') < 0 && text.indexOf('|') < 0
        || NEEDED.groupsIn(text) == 0) {
      return Stream.empty();
    }
    return text.strip().startsWith("|") ? inRow(text, line) : inWords(text, line);
  }

  private static Stream<Statement> inRow(String text, int line) {
    String[] cells = text.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
    Form form = new Form(text, line, true);
    return cells.length == 2
        ? of(words(cells[0]).replaceAll(":$", ""), words(cells[1]), form).stream()
        : Stream.empty();
  }

  private static Stream<Statement> inWords(String text, int line) {
    Matcher frame = FRAME.matcher(text);
    String start = frame.find() ? frame.group() : "";
    boolean isFramed = start.contains(">") || start.contains("<!--");
    String rest = END.matcher(text.substring(start.length())).replaceAll("");
    return Stream.of(SEPARATOR.split(rest))
        .map(part -> PAIR.matcher(part.strip()))
        .filter(Matcher::matches)
        .flatMap(pair -> inPair(pair, new Form(text, line, isFramed)));
  }

  private static Stream<Statement> inPair(Matcher pair, Form around) {
    boolean isBold = !pair.group(1).isEmpty();
    Form form = new Form(around.text(), around.line(), around.isFramed() || isBold);
    return of(pair.group(2), words(pair.group(3)), form).stream();
  }

  private static Optional<Statement> of(String written, String value, Form form) {
    String name = written.strip();
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ");
    int column = Math.max(0, form.text().indexOf(name));
    return Optional.ofNullable(KEYS.get(plain))
        .filter(key -> !value.isEmpty())
        .map(key -> new Statement(key, name, value, form.line(), column, form.isFramed()));
  }

  private static String words(String markdown) {
    String text = LINK.matcher(markdown).replaceAll("$1");
    return MARKS.matcher(text).replaceAll("").strip();
  }
}
