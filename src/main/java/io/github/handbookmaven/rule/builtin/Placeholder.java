package io.github.handbookmaven.rule.builtin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand where something else was to be written.
 *
 * @param text as written, at most 60 characters
 * @param column 1-based
 */
record Placeholder(String text, int column) {
  private static final int LONGEST_QUOTE = 60;
  private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|(?<!\\w)_|_(?!\\w)");

  /** List markers, quotes, headings, emphasis, cells and brackets before a line's first word. */
  private static final String DECORATION = "^[\\s>*_#|+\\-\\[\\](){}!~\"“.:\\d]*";

  private static final String MARKER = "(?:TODO|FIXME|TBD|TBC)";
  private static final String UNWRITTEN =
      "(?:added|announced|completed|confirmed|decided|defined|determined|documented|done|written)";
  private static final String DOCUMENT = "(?:document|page|part|procedure|runbook|section|sop)";

  /** What a form asks for. */
  private static final String FIELD =
      "(?i:(?:(?:e-?mail|full|first|last|phone|role|team|site)\\s)?(?:name|number|date|time|location"
          + "|address|e-?mail|phone|role|team|url|extension|department))";

  private static final List<Pattern> PATTERNS =
      List.of(
          // "TODO: add the dashboard", "FIXME(anna): wrong port"
          Pattern.compile("(?<![\\w/.#=-])(" + MARKER + "(?:\\([^()\\n]{1,40}\\))?:.*)"),
          // "TODO write this", but not "TODO lists are kept in …"
          Pattern.compile(
              DECORATION
                  + "("
                  + MARKER
                  + "(?![\\w/.=-])"
                  + "(?!'?s?\\s+(?:app|board|column|comment|file|is|item|label|list|marker|note"
                  + "|state|status|task|ticket)).*)"),
          // "[TODO]", "(TBD)", "<TBC by the owner>"
          Pattern.compile("([\\[(<{]\\s*" + MARKER + "\\b[^\\])>}\\n]{0,60}[\\])>}])"),
          // "Owner: TBD", "| TBD |", "the threshold is TBD"
          Pattern.compile(
              "(?:[:|–—=-]|\\b(?:is|are|still))\\s*[*_]{0,3}("
                  + MARKER
                  + ")[*_.!…]{0,4}\\s*(?:\\||$)"),
          Pattern.compile(
              "([<\\[{](?i:insert|fill in|describe)\\s[^<>\\[\\]{}=\\n]{1,80}[>\\]}])(?![(\\[:])"),
          Pattern.compile(
              "([<\\[{](?i:your|add|put)\\s[^<>\\[\\]{}=\\n]{1,60}\\shere[>\\]}])(?![(\\[:])"),
          // "**Coordinator:** [Name, Phone Number]", "meet at: [Location]."
          Pattern.compile(
              ":[*_]{0,3}\\s+(\\[" + FIELD + "(?:\\s?[,/&]\\s?" + FIELD + "){0,3}\\])[\\s.|]*$"),
          Pattern.compile("(?i)(\\blorem ipsum\\b)"),
          Pattern.compile(
              "(?i)"
                  + DECORATION
                  + "((?:(?:more|content|details?|documentation|instructions|steps|this|the|is|are|"
                  + DOCUMENT
                  + ")\\s+){0,5}coming soon)[\\s.!…)\\]*_]*$"),
          Pattern.compile("(?i)(\\((?:to be " + UNWRITTEN + "|coming soon)\\))"),
          Pattern.compile("(?i)" + DECORATION + "(to be " + UNWRITTEN + ")[\\s.!…)\\]*_|]*$"),
          Pattern.compile(
              "(?i)((?:this|the) "
                  + DOCUMENT
                  + " (?:needs to be written|(?:has not|hasn't) been written|is not yet written"
                  + "|is (?:still )?to be "
                  + UNWRITTEN
                  + "|will be (?:added|written) (?:later|soon)))"));

  /** The first placeholder of a line. */
  static Optional<Placeholder> in(String line) {
    return PATTERNS.stream()
        .map(pattern -> pattern.matcher(line))
        .filter(Matcher::find)
        .map(found -> new Placeholder(quote(found.group(1)), found.start(1) + 1))
        .findFirst();
  }

  private static String quote(String found) {
    String plain = EMPHASIS.matcher(found).replaceAll("").strip();
    return plain.length() <= LONGEST_QUOTE ? plain : plain.substring(0, LONGEST_QUOTE - 1) + "…";
  }
}
