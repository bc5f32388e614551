package io.github.handbookmaven.model;

import java.util.List;
import java.util.function.IntFunction;

/**
 * HTML rendered once, with a slot where each link's or image's attributes go: what a link points at
 * is known only when all documents have been read.
 *
 * @param pieces safe HTML; between piece <i>n</i> and <i>n</i>+1 stands the slot {@code slots[n]}
 * @param slots for each gap the position of its link in {@link Document#links()}; one fewer than
 *     pieces
 */
public record SlottedHtml(List<String> pieces, List<Integer> slots) {

  /** A body without text. */
  public static final SlottedHtml EMPTY = new SlottedHtml(List.of(""), List.of());

  /** Refuses slots that do not fit between the pieces. */
  public SlottedHtml {
    pieces = List.copyOf(pieces);
    slots = List.copyOf(slots);
    if (pieces.size() != slots.size() + 1) {
      throw new IllegalArgumentException(pieces.size() + " pieces, " + slots.size() + " slots");
    }
  }

  /**
   * The HTML with its slots filled.
   *
   * @param attributes gives, for a link's position, its attributes with a leading blank and escaped
   *     values, such as {@code href="a.html"}; empty for a link that leads nowhere
   * @return HTML
   */
  public String fill(IntFunction<String> attributes) {
    StringBuilder html = new StringBuilder(pieces.get(0));
    for (int gap = 0; gap < slots.size(); gap++) {
      html.append(attributes.apply(slots.get(gap))).append(pieces.get(gap + 1));
    }
    return html.toString();
  }
}
