package io.github.handbookmaven.reference;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that only a build adds to a document: included files, output of templates, shortcodes and
 * directives. It may hold headings nobody here can see.
 */
final class UnseenText {

  /** What names another file or asks for a generated part. */
  private static final Pattern INCLUDE =
      Pattern.compile(
          "--8<--|\\{%-? *include|\\{\\{ *#|\\{! *[\"']?[\\w./-]+ *!\\}|^include::|^::include\\{"
              + "|<!-- *@?include|<!-- *INSERT|^data_source:|^[ \\t]*+!\\s?include|^:::"
              + " ++(?=[\\w.]\\w*+\\.[\\w.])[\\w.]++ *+$|^["
              + " ]*(?:`{3,}|:{3,}|~{3,})\\{(?:include|literalinclude|eval-rst|auto\\w*|glossary"
              + "|jsonschema|click|argparse|program-output)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /**
   * A section that holds nothing but comments, one of which says that something is put in here. A
   * comment about the whole file says nothing of the section.
   */
  private static final Pattern SLOT =
      Pattern.compile(
          "^#{2,6}[ \\t]++[^\\n"
              + "]*+\\n"
              + "\\s*+<!--(?![^>]{0,200}?\\b(?:edit|modify|change|file|page)\\b)"
              + "(?=[^>]{0,200}?(?:generated|inserted|injected|filled|rendered))[^>]{0,200}+>"
              + "\\s*+(?:<!--[^>]{0,200}+>\\s*+)*+(?:^#|\\z)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** An expression that makes a whole line. */
  private static final Pattern EXPRESSION =
      Pattern.compile("(?m)^[ \\t]*(?:\\{\\{(?![<%#]).*\\}\\}|<%=.*%>)[ \\t]*$");

  /** A heading of which a part is an expression: what stands before and behind it. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^#{1,6} ++([^\\n{<$]*)(?:\\{\\{|<%=|\\$\\{)[^\\n]*(?:\\}|%>)([^\\n}>]*)$");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern TAG = Pattern.compile("(?<!\\{)\\{%-? *(/?\\w+)");
  private static final Set<String> PLAIN_TAGS =
      Set.of(
          "raw",
          "endraw",
          "if",
          "else",
          "elsif",
          "elseif",
          "endif",
          "unless",
          "endunless",
          "comment",
          "endcomment",
          "highlight",
          "endhighlight",
          "assign",
          "capture",
          "endcapture",
          "link",
          "post_url",
          "set",
          "endset",
          "hint",
          "endhint",
          "tabs",
          "endtabs",
          "tab",
          "endtab",
          "code",
          "endcode",
          "embed",
          "endembed",
          "file",
          "note",
          "endnote",
          "warning",
          "endwarning",
          "content",
          "endcontent",
          "stepper",
          "endstepper",
          "step",
          "endstep",
          "ref",
          "tip",
          "endtip",
          "call",
          "endcall",
          "callout",
          "endcallout",
          "columns",
          "endcolumns",
          "column",
          "endcolumn",
          "api",
          "description",
          "block",
          "endblock",
          "swagger",
          "endswagger",
          "openapi",
          "endopenapi");

  private static final Pattern SHORTCODE =
      Pattern.compile("(?m)^[ \\t>*-]*\\{\\{[<%] *(/?)([\\w./-]+)");
  private static final Set<String> PLAIN_SHORTCODES =
      Set.of(
          "note",
          "warning",
          "caution",
          "alert",
          "tip",
          "info",
          "important",
          "danger",
          "hint",
          "notice",
          "admonition",
          "callout",
          "figure",
          "img",
          "image",
          "imgproc",
          "youtube",
          "vimeo",
          "gist",
          "ref",
          "relref",
          "param",
          "highlight",
          "tab",
          "tabs",
          "tabpane",
          "codetab",
          "codetabs",
          "details",
          "expand",
          "button",
          "buttons",
          "card",
          "cards",
          "cardpane",
          "columns",
          "column",
          "mermaid",
          "math",
          "katex",
          "icon",
          "badge",
          "version",
          "latest",
          "toc",
          "children",
          "comment",
          "rawhtml",
          "link",
          "skew",
          "feature-state",
          "feature_state",
          "heading",
          "blocks/cover",
          "pageinfo",
          "br",
          "code",
          "kbd",
          "abbr",
          "color",
          "video",
          "asciinema",
          "tooltip");

  private UnseenText() {}

  /**
   * Whether a build adds to a text.
   *
   * @param text a document's whole text
   * @return true where one sign of it stands outside code
   */
  static boolean isAddedTo(String text) {
    if (!mayHoldSigns(text)) {
      return false;
    }
    String prose = TextWithoutCode.of(text);
    return INCLUDE.matcher(prose).find()
        || SLOT.matcher(prose).find()
        || EXPRESSION.matcher(prose).find()
        || holdsOther(TAG.matcher(prose), 1, PLAIN_TAGS)
        || holdsOther(SHORTCODE.matcher(prose), 2, PLAIN_SHORTCODES);
  }

  /**
   * Whether a heading that is only made by a build may have a name.
   *
   * @param text a document's whole text
   * @param fragment the name, in lower case, words joined by hyphens
   * @return true where what is written of such a heading begins and ends it
   */
  static boolean mayName(String text, String fragment) {
    String name = plain(fragment);
    return HEADING
        .matcher(text)
        .results()
        .anyMatch(
            heading ->
                name.startsWith(plain(heading.group(1))) && name.endsWith(plain(heading.group(2))));
  }

  private static String plain(String words) {
    return NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean mayHoldSigns(String text) {
    return text.contains("{%")
        || text.contains("{{")
        || text.contains("{!")
        || text.contains("<%")
        || text.contains("<!--")
        || text.contains("8<--")
        || text.contains("::")
        || text.contains("```{")
        || text.contains("data_source:")
        || text.contains("include");
  }

  /** A shortcode that is closed wraps what stands here and adds nothing. */
  private static boolean holdsOther(Matcher call, int group, Set<String> plain) {
    while (call.find()) {
      String name = call.group(group).toLowerCase(Locale.ROOT);
      boolean closes = name.startsWith("/") || call.group(1).equals("/");
      if (!closes && !plain.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
