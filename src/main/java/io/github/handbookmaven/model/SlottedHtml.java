package io.github.handbookmaven.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * HTML rendered once, with a slot where each link's or image's attributes go: what a link points at
 * is known only when all documents have been read. From then until its page is written it lies
 * packed, since a handbook has thousands of them.
 */
public final class SlottedHtml {

  private static final String CODE_END = "</code>";

  /** A body without text. */
  public static final SlottedHtml EMPTY = new SlottedHtml(List.of(""), List.of());

  private final byte[] packed;
  private final int bytes;
  private final int[] ends;
  private final int[] slots;

  /**
   * Packs HTML.
   *
   * @param pieces safe HTML; between piece <i>n</i> and <i>n</i>+1 stands the slot {@code slots[n]}
   * @param slots for each gap the position of its link in {@link Document#links()}, or, before a
   *     code span that may become a link, -1 minus the span's position in {@link
   *     Content#codeSpans()}; one fewer than pieces
   */
  public SlottedHtml(List<String> pieces, List<Integer> slots) {
    if (pieces.size() != slots.size() + 1) {
      throw new IllegalArgumentException(pieces.size() + " pieces, " + slots.size() + " slots");
    }
    this.ends = pieces.stream().mapToInt(String::length).toArray();
    for (int at = 1; at < ends.length; at++) {
      ends[at] = Math.addExact(ends[at], ends[at - 1]);
    }
    this.slots = slots.stream().mapToInt(Integer::intValue).toArray();
    byte[] all = String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    this.bytes = all.length;
    this.packed = Deflated.of(all);
  }

  /**
   * HTML that was packed before.
   *
   * @param before as {@link #packed()} gave it
   */
  public SlottedHtml(Packed before) {
    this.packed = before.packed();
    this.bytes = before.bytes();
    this.ends = before.ends();
    this.slots = before.slots();
  }

  /**
   * What can be kept of it.
   *
   * @param packed its UTF-8, deflated without a head; as it is where it has as many bytes
   * @param bytes how many it is unpacked
   * @param ends where each piece ends, in UTF-16 units
   * @param slots one fewer than pieces
   */
  public record Packed(byte[] packed, int bytes, int[] ends, int[] slots) {
    /** No deflated byte stands for more, whoever says so. */
    private static final long MOST_OF_A_BYTE = 1040;

    /** Refuses what would unpack to more than can have been packed. */
    public Packed {
      boolean isPossible = bytes >= 0 && bytes <= packed.length * MOST_OF_A_BYTE;
      boolean isCut = ends.length == slots.length + 1 && ends[ends.length - 1] <= bytes;
      if (!isPossible || !isCut) {
        throw new IllegalArgumentException("no packed HTML: " + bytes + " bytes");
      }
    }
  }

  /**
   * What can be kept of it.
   *
   * @return equal HTML is made of it
   */
  public Packed packed() {
    return new Packed(packed, bytes, ends, slots);
  }

  private String unpacked() {
    return new String(Deflated.unpacked(packed, bytes), StandardCharsets.UTF_8);
  }

  /**
   * How much there is of it.
   *
   * @return its length without what goes into slots, in UTF-16 units
   */
  public int length() {
    return ends[ends.length - 1];
  }

  /**
   * The HTML around the slots.
   *
   * @return one more than there are slots
   */
  public List<String> pieces() {
    String html = unpacked();
    List<String> pieces = new ArrayList<>();
    for (int piece = 0; piece < ends.length; piece++) {
      pieces.add(html.substring(piece == 0 ? 0 : ends[piece - 1], ends[piece]));
    }
    return List.copyOf(pieces);
  }

  /**
   * What goes between the pieces.
   *
   * @return positions of links, and of code spans, which are negative
   */
  public List<Integer> slots() {
    return IntStream.of(slots).boxed().toList();
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
    return fill(
        IntStream.of(slots)
            .mapToObj(slot -> slot >= 0 ? attributes.apply(slot) : codeAttributes.apply(-1 - slot))
            .toList());
  }

  /**
   * The HTML with its slots filled.
   *
   * @param attributes one for each of {@link #slots()}, in their order, with a leading blank and
   *     escaped values; empty for what leads nowhere
   * @return HTML
   */
  public String fill(List<String> attributes) {
    String all = unpacked();
    StringBuilder html = new StringBuilder(all.length() + 1024).append(all, 0, ends[0]);
    for (int gap = 0; gap < slots.length; gap++) {
      if (slots[gap] >= 0) {
        html.append(attributes.get(gap)).append(all, ends[gap], ends[gap + 1]);
      } else {
        html.append(linked(all.substring(ends[gap], ends[gap + 1]), attributes.get(gap)));
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

  @Override
  public boolean equals(Object other) {
    return other instanceof SlottedHtml html
        && bytes == html.bytes
        && Arrays.equals(ends, html.ends)
        && Arrays.equals(slots, html.slots)
        && unpacked().equals(html.unpacked());
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(ends) + Arrays.hashCode(slots);
  }

  @Override
  public String toString() {
    return String.join("␣", pieces());
  }
}
