package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.SlottedHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts rendered HTML where links' attributes go. Text cannot fake a slot: a quote in text is always
 * escaped.
 */
final class Slots {
  /** Marks a slot while HTML is rendered; its value is the link's position. */
  static final String ATTRIBUTE = "data-slot";

  private static final String MARK = " " + ATTRIBUTE + "=\"";
  private static final String LINK = "<a";

  private static final Pattern SLOT =
      Pattern.compile(
          "<a "
              + ATTRIBUTE
              + "=\"c(\\d{1,9})\">(<code>[^<]*</code>)</a>| "
              + ATTRIBUTE
              + "=\"(\\d{1,9})\"");

  private Slots() {}

  /** What the expression would find, without a look at every sign. */
  private static boolean findFrom(int from, Matcher slot, String html) {
    int at = html.indexOf(MARK, from);
    while (at >= 0) {
      boolean isCode = at >= from + LINK.length() && html.startsWith(LINK, at - LINK.length());
      if (isCode && slot.region(at - LINK.length(), html.length()).lookingAt()
          || slot.region(at, html.length()).lookingAt()) {
        return true;
      }
      at = html.indexOf(MARK, at + 1);
    }
    return false;
  }

  /** The slot of a code span, told apart from those of links. */
  static String codeSpan(int position) {
    return "c" + position;
  }

  static SlottedHtml cut(String html, int links, int codeSpans) {
    if (!html.contains(ATTRIBUTE)) {
      return new SlottedHtml(List.of(html), List.of());
    }
    List<String> pieces = new ArrayList<>();
    List<Integer> slots = new ArrayList<>();
    Matcher slot = SLOT.matcher(html);
    StringBuilder piece = new StringBuilder();
    int from = 0;
    int end = 0;
    while (findFrom(end, slot, html)) {
      end = slot.end();
      boolean isCode = slot.group(1) != null;
      int position = Integer.parseInt(isCode ? slot.group(1) : slot.group(3));
      if (position < (isCode ? codeSpans : links)) {
        pieces.add(piece.append(html, from, slot.start()).toString());
        slots.add(isCode ? -1 - position : position);
        piece.setLength(0);
        piece.append(isCode ? slot.group(2) : "");
        from = slot.end();
      }
    }
    pieces.add(piece.append(html, from, html.length()).toString());
    return new SlottedHtml(pieces, slots);
  }
}
