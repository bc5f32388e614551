package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that suit the page a text stands in. */
public final class BodyMarkup {
  /** A page with several tables would have as many landmarks; a group is enough for a box. */
  private static final String LANDMARK = "<div class=\"table-scroll\" role=\"region\"";

  private static final String ALERT = "class=\"alert ";

  /** As BodyRenderer writes them: the kind, and its English title. */
  private static final Pattern ADMONITION =
      Pattern.compile(
          "(<div class=\"alert alert-(note|tip|important|warning|caution)\" role=\"note\">\\s*"
              + "<p class=\"alert-title\">)\\w+(?=</p>)");

  /** An empty corner of a table heads nothing. */
  private static final Pattern EMPTY_HEAD = Pattern.compile("<th((?: [^<>]*)?)></th>");

  /** A heading that opens the text, with its id. */
  private static final Pattern OPENING =
      Pattern.compile("^\\s*<h[1-6]((?: [^<>]*)?)>(.*?)</h[1-6]>", Pattern.DOTALL);

  private static final Pattern MARKUP =
      Pattern.compile("<a class=\"heading-anchor\"[^<>]*+>[^<]*+</a>|<[^<>]*+>");

  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

  /** Where other generators put their table of contents; ours stands beside. */
  private static final Pattern CONTENTS =
      Pattern.compile("<p>\\s*(?:\\[\\[(?:<em>TOC</em>|_TOC_)\\]\\]|\\[TOC\\])\\s*</p>");

  private int shown;

  private BodyMarkup(int above) {
    this.shown = above;
  }

  /**
   * The text below a heading of the page.
   *
   * @param html the text
   * @param above level of the heading it stands below
   * @return the same with headings that skip no level and are all below that one
   */
  public static String below(String html, int above) {
    BodyMarkup markup = new BodyMarkup(above);
    String grouped = html.replace(LANDMARK, LANDMARK.replace("region", "group"));
    boolean hasEmptyHead = grouped.contains("></th>");
    return markup.levelled(
        hasEmptyHead ? EMPTY_HEAD.matcher(grouped).replaceAll("<td$1></td>") : grouped, above);
  }

  private String levelled(String html, int above) {
    StringBuilder levelled = new StringBuilder(html.length() + 16);
    int from = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean opens = !html.startsWith("/", at + 1);
      int level = at + (opens ? 2 : 3);
      if (isHeading(html, level)) {
        levelled.append(html, from, level).append(level(opens, html.charAt(level), above));
        from = level + 1;
      }
    }
    return levelled.append(html, from, html.length()).toString();
  }

  /** Whether a tag's name is a heading's, its digit where it is said to be. */
  private static boolean isHeading(String html, int digit) {
    boolean isNumbered =
        digit < html.length()
            && html.charAt(digit - 1) == 'h'
            && html.charAt(digit) >= '1'
            && html.charAt(digit) <= '6';
    return isNumbered
        && (digit + 1 == html.length()
            || html.charAt(digit + 1) != '_'
                && !Character.isLetterOrDigit(html.codePointAt(digit + 1)));
  }

  /**
   * The text without a heading that says the page's title once more; links to it still lead there.
   *
   * @param html the text
   * @param title the page's title
   * @return the same, without an opening heading of that text
   */
  public static String withoutTitle(String html, String title) {
    Matcher opening = OPENING.matcher(html);
    if (!opening.lookingAt() || !plain(opening.group(2)).equals(plain(Html.escape(title)))) {
      return html;
    }
    Matcher id = ID.matcher(opening.group(1));
    String anchor = id.find() ? "<span id=\"" + id.group(1) + "\"></span>" : "";
    return anchor + html.substring(opening.end());
  }

  private static String plain(String html) {
    return MARKUP.matcher(html).replaceAll("").strip();
  }

  /**
   * The text without the marks at which other generators write a table of contents.
   *
   * @param html the text
   * @return the same, without them
   */
  public static String withoutContents(String html) {
    return html.contains("TOC") ? CONTENTS.matcher(html).replaceAll("") : html;
  }

  /**
   * The text with the titles of its admonitions in the language of the pages.
   *
   * @param html the text
   * @param labels the words
   * @return the same, with other titles
   */
  public static String translated(String html, Labels labels) {
    if (!html.contains(ALERT)) {
      return html;
    }
    return ADMONITION
        .matcher(html)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + Html.escape(labels.text("admonition_" + found.group(2)))));
  }

  private int level(boolean opens, char digit, int above) {
    if (opens) {
      int written = digit - '0' + above - 1;
      shown = Math.min(6, Math.max(above + 1, Math.min(written, shown + 1)));
    }
    return shown;
  }
}
