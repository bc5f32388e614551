package io.github.handbookmaven.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text is put together of by the generator of its site: the names of other files, in the
 * dialects of MkDocs, mdBook, AsciiDoc, MyST, VitePress, GitLab, Hugo, Jekyll, Middleman and MDX.
 */
public final class Inclusions {

  /** One alternative per dialect; the only group that matched holds the piece's name. */
  private static final Pattern INCLUDE =
      Pattern.compile(
          // MkDocs: snippets, include-markdown, markdown-include
          "--8<-- *[\"']([^\"'\\n]+)[\"']"
              + "|\\{%-? *include(?:-markdown|_relative)? +[\"']?([\\w./-]+)[\"']?"
              + "|\\{! *[\"']?([\\w./-]+)[\"']? *!\\}"
              // mdBook; AsciiDoc; MyST; VitePress
              + "|\\{\\{ *#(?:rustdoc_)?include +([^\\s:}]+)"
              + "|^include::([^\\[\\n]+)\\["
              + "|^[`:~]{3,}\\{include\\} *(\\S+)"
              + "|<!-- *@?include:? *([\\w./-]*[\\w/])"
              // GitLab
              + "|^::include\\{ *file=[\"']?([\\w./-]+)"
              // Hugo; Middleman; MDX
              + "|\\{\\{[<%] *[\\w./-]*(?:include|readfile|snippet|embed|partial)[\\w./-]*"
              + " +(?:file *= *|path *= *)?[\"']([^\"'\\n]+)[\"']"
              + "|<%=? *partial[ (]+:?[\"']?([\\w./-]+)[\"']?"
              + "|^import \\w+ from [\"']([^\"'\\n]+\\.mdx?)[\"']",
          Pattern.MULTILINE);

  /** What each alternative cannot do without. */
  private static final LiteralSearch NEEDED =
      LiteralSearch.of(
          List.of(
              List.of(
                  "--8<--",
                  "include",
                  "{!",
                  "partial",
                  "readfile",
                  "snippet",
                  "embed",
                  "import ")));

  /** Files whose text people read; others hold a picture's frame, a table of contents, code. */
  private static final Set<String> TEXTS = Set.of("md", "markdown", "mdx", "txt", "adoc", "rst");

  private static final Pattern CODE_SPAN = Pattern.compile("(?<!`)`[^`\\n]+`(?!`)");

  private Inclusions() {}

  /**
   * The pieces a text names.
   *
   * @param text a whole document
   * @return the names as written, in order; a piece may come twice
   */
  public static List<String> in(String text) {
    return namesIn(telling(text));
  }

  /**
   * The pieces that hold text for readers, and that the document as it stands lacks.
   *
   * @param text a whole document
   * @return the names as written, each once, in order; those in code spans are only talked about
   */
  public static List<String> ofText(String text) {
    return namesIn(telling(text).map(line -> CODE_SPAN.matcher(line).replaceAll(""))).stream()
        .filter(Inclusions::isText)
        .distinct()
        .toList();
  }

  /**
   * The text with something in the places of its pieces.
   *
   * @param text a whole document
   * @param piece makes of a piece's name, and of what names it, what takes its place
   * @return the text
   */
  public static String replaced(String text, BinaryOperator<String> piece) {
    return mayInclude(text)
        ? INCLUDE
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(piece.apply(name(found), found.group())))
        : text;
  }

  /** No dialect names a piece over more than one line, and few lines hold a word of any. */
  private static Stream<String> telling(String text) {
    return mayInclude(text) ? text.lines().filter(Inclusions::mayInclude) : Stream.empty();
  }

  private static List<String> namesIn(Stream<String> lines) {
    return lines.flatMap(line -> INCLUDE.matcher(line).results()).map(Inclusions::name).toList();
  }

  private static boolean mayInclude(String text) {
    return hasSigns(text) && NEEDED.groupsIn(text) != 0;
  }

  /** Told faster than words are looked for, and of most documents enough. */
  private static boolean hasSigns(String text) {
    return text.indexOf('{') >= 0
        || text.contains("<!--")
        || text.contains("8<")
        || text.contains("<%")
        || text.contains("include::")
        || text.contains("import ");
  }

  private static String name(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(group -> group != null)
        .findFirst()
        .orElse("")
        .strip();
  }

  private static boolean isText(String name) {
    String file = name.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    return TEXTS.contains(file.substring(file.lastIndexOf('.') + 1));
  }
}
