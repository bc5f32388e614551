package io.github.handbookmaven.model;

import java.util.List;
import java.util.function.IntFunction;

/**
 * HTML rendered once, with a slot where each link's or image's attributes go: what a link points at
 * is known only when all documents have been read.
 *
 * @param pieces safe HTML; between piece <i>n</i> and <i>n</i>+1 stands the slot {@code slots[n]}
 * @param slots for each gap the position of its link in {@link Document#links()}, or, before a code
 *     span that may become a link, -1 minus the span's position in {@link Content#codeSpans()}; one
 *     fewer than pieces
 */
public record SlottedHtml(List<String> pieces, List<Integer> slots) {

  private static final String CODE_END = "</code>";

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
   * The HTML with its links filled in, and code spans as they are.
   *
   * @param attributes gives a link's attributes, as for {@link #fill(IntFunction, IntFunction)}
   * @return HTML
   */
  public String fill(IntFunction<String> attributes) {
    return fill(attributes, span -> "");
  }

  /**
   * The HTML with its slots filled.
   *
   * @param attributes gives, for a link's position, its attributes with a leading blank and escaped
   *     values, such as {@code href="a.html"}; empty for a link that leads nowhere
   * @param codeAttributes gives, for a code span's position, the attributes of the link around it;
   *     empty for a span that is no link
   * @return HTML
   */
  public String fill(IntFunction<String> attributes, IntFunction<String> codeAttributes) {
    StringBuilder html = new StringBuilder(pieces.get(0));
    for (int gap = 0; gap < slots.size(); gap++) {
      int slot = slots.get(gap);
      String next = pieces.get(gap + 1);
      if (slot >= 0) {
        html.append(attributes.apply(slot)).append(next);
      } else {
        html.append(linked(next, codeAttributes.apply(-1 - slot)));
      }
    }
    return html.toString();
  }

  private static String linked(String piece, String attributes) {
    if (attributes.isEmpty()) {
      return piece;
    }
    int end = piece.indexOf(CODE_END) + CODE_END.length();
    return "<a" + attributes + ">" + piece.substring(0, end) + "</a>" + piece.substring(end);
  }
}
