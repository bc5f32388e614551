package io.github.handbookmaven.publish.html.page;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Headings that suit the page a text stands in. */
final class BodyMarkup {
  private static final Pattern HEADING = Pattern.compile("(</?h)([1-6])\\b");

  /** A page with several tables would have as many landmarks; a group is enough for a box. */
  private static final String LANDMARK = "<div class=\"table-scroll\" role=\"region\"";

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
  static String below(String html, int above) {
    BodyMarkup markup = new BodyMarkup(above);
    return HEADING
        .matcher(html.replace(LANDMARK, LANDMARK.replace("region", "group")))
        .replaceAll(tag -> tag.group(1) + markup.level(tag, above));
  }

  private int level(MatchResult tag, int above) {
    boolean opens = tag.group(1).equals("<h");
    if (opens) {
      int written = tag.group(2).charAt(0) - '0' + above - 1;
      shown = Math.min(6, Math.max(above + 1, Math.min(written, shown + 1)));
    }
    return shown;
  }
}
