package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.LiteralSearch;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that stand where something else was to be written.
 *
 * @param text as written, at most 60 characters
 * @param column 1-based
 */
record Placeholder(String text, int column) {
  private static final int LONGEST_QUOTE = 60;
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]\\n]{0,200}+)\\]\\([^()\\n]{0,300}+\\)");

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

  /** A row that says what the word means or that it is a state: {@code | TODO | open tasks |}. */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "\\s*+\\|\\s*+[*_]*+(?:TODO|FIXME)[*_]*+\\s*+\\|\\s*+(?!(?:TODO|FIXME|TBD|TBC)\\b)[\\p{L}\\p{N}]");

  private static final List<String> MARKERS = List.of("TODO", "FIXME", "TBD", "TBC");
  private static final List<String> UNWRITTEN_LITERALS =
      Stream.of(UNWRITTEN.substring(3, UNWRITTEN.length() - 1).split("\\|"))
          .map("to be "::concat)
          .toList();

  /**
   * What a placeholder looks like.
   *
   * @param literals of which one stands in every line the pattern finds, in either case
   * @param pattern the placeholder is its first group
   */
  private record Form(List<String> literals, Pattern pattern) {
    Form(List<String> literals, String pattern) {
      this(literals, Pattern.compile(pattern));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          // "TODO: add the dashboard", "FIXME(anna): wrong port"
          new Form(MARKERS, "(?<![\\w/.#=-])(" + MARKER + "(?:\\([^()\\n]{1,40}\\))?:.*)"),
          // "TODO write this", but not "TODO lists are kept in …"
          new Form(
              MARKERS,
              DECORATION
                  + "("
                  + MARKER
                  + "(?![\\w/.=-])"
                  + "(?!'?s?\\s+(?:app|board|column|comment|file|is|item|label|list|marker|note"
                  + "|state|status|task|ticket)).*)"),
          // "[TODO]", "(TBD)", "<TBC by the owner>"
          new Form(MARKERS, "([\\[(<{]\\s*" + MARKER + "\\b[^\\])>}\\n]{0,60}[\\])>}])"),
          // "Owner: TBD", "| TBD |", "the threshold is TBD"
          new Form(
              MARKERS,
              "(?:[:|–—=-]|\\b(?:is|are|still))\\s*[*_]{0,3}("
                  + MARKER
                  + ")[*_.!…]{0,4}\\s*(?=\\||$)"),
          new Form(
              bracketed("insert", "fill in", "describe"),
              "([<\\[{](?i:insert|fill in|describe)\\s[^<>\\[\\]{}=\\n]{1,80}[>\\]}])(?![(\\[:])"),
          new Form(
              bracketed("your", "add", "put"),
              "([<\\[{](?i:your|add|put)\\s[^<>\\[\\]{}=\\n]{1,60}\\shere[>\\]}])(?![(\\[:])"),
          // "**Coordinator:** [Name, Phone Number]", "meet at: [Location]."
          new Form(
              List.of(" [", "\t["),
              ":[*_]{0,3}\\s+(\\[" + FIELD + "(?:\\s?[,/&]\\s?" + FIELD + "){0,3}\\])[\\s.|]*$"),
          new Form(List.of("lorem ipsum"), "(?i)(\\blorem ipsum\\b)"),
          new Form(
              List.of("coming soon"),
              "(?i)"
                  + DECORATION
                  + "((?:(?:more|content|details?|documentation|instructions|steps|this|the|is|are|"
                  + DOCUMENT
                  + ")\\s+){0,5}coming soon)[\\s.!…)\\]*_]*$"),
          new Form(
              Stream.concat(Stream.of("coming soon"), UNWRITTEN_LITERALS.stream()).toList(),
              "(?i)(\\((?:to be " + UNWRITTEN + "|coming soon)\\))"),
          new Form(
              UNWRITTEN_LITERALS,
              "(?i)" + DECORATION + "(to be " + UNWRITTEN + ")[\\s.!…)\\]*_|]*$"),
          new Form(
              List.of("written", "to be ", "will be added"),
              "(?i)((?:this|the) "
                  + DOCUMENT
                  + " (?:needs to be written|(?:has not|hasn't) been written|is not yet written"
                  + "|is (?:still )?to be "
                  + UNWRITTEN
                  + "|will be (?:added|written) (?:later|soon)))"));

  private static final LiteralSearch LITERALS =
      LiteralSearch.of(FORMS.stream().map(Form::literals).toList());

  private static List<String> bracketed(String... words) {
    return Stream.of("<", "[", "{").flatMap(open -> Stream.of(words).map(open::concat)).toList();
  }

  /**
   * The placeholders of a line, form by form: a row of a table has one in each cell that nobody
   * filled in.
   */
  static Stream<Placeholder> in(String line) {
    long possible = LITERALS.groupsIn(line);
    return possible == 0 || EXPLAINED.matcher(line).lookingAt()
        ? Stream.empty()
        : IntStream.range(0, FORMS.size())
            .filter(form -> (possible >> form & 1) == 1)
            .mapToObj(form -> FORMS.get(form).pattern().matcher(line))
            .flatMap(Matcher::results)
            .map(found -> new Placeholder(quote(found.group(1)), found.start(1) + 1));
  }

  private static String quote(String found) {
    String words = LINK.matcher(found).replaceAll("$1");
    String plain = EMPHASIS.matcher(words.split("\\]\\(", 2)[0]).replaceAll("").strip();
    return Excerpt.of(plain, LONGEST_QUOTE);
  }
}
