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

  private static final Pattern SLOT = Pattern.compile(" " + ATTRIBUTE + "=\"(\\d{1,9})\"");

  private Slots() {}

  static SlottedHtml cut(String html, int links) {
    List<String> pieces = new ArrayList<>();
    List<Integer> slots = new ArrayList<>();
    Matcher slot = SLOT.matcher(html);
    int from = 0;
    while (slot.find()) {
      int position = Integer.parseInt(slot.group(1));
      if (position < links) {
        pieces.add(html.substring(from, slot.start()));
        slots.add(position);
        from = slot.end();
      }
    }
    pieces.add(html.substring(from));
    return new SlottedHtml(pieces, slots);
  }
}
