package io.github.handbookmaven.model;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, which one stage after the other looks at and nobody in between: a handbook
 * has thousands of them. It may lie packed; unpacked it stays as long as memory is plenty.
 */
public final class PackedText {
  /** Shorter ones are not worth it. */
  private static final int SHORT = 1 << 9;

  private static final byte[] NONE = {};

  private final byte[] packed;
  private final int bytes;
  private final String whole;
  private volatile SoftReference<String> unpacked;

  private PackedText(String text, byte[] packed, int bytes) {
    this.unpacked = new SoftReference<>(text);
    this.bytes = bytes;
    this.packed = packed;
    this.whole = bytes == 0 ? text : "";
  }

  /**
   * Packs a text.
   *
   * @param text any
   * @return the text, packed where that is worth it
   */
  public static PackedText of(String text) {
    byte[] all = text.length() < SHORT ? NONE : text.getBytes(StandardCharsets.UTF_8);
    return all.length == 0 || hasHalfOfAPair(text, all)
        ? asItIs(text)
        : new PackedText(text, Deflated.packed(all), all.length);
  }

  /**
   * Packs a text where memory is short.
   *
   * @param text any
   * @return the text; as it is where memory is plenty, as packing costs time
   */
  public static PackedText whereShort(String text) {
    return Deflated.isMemoryPlenty() ? asItIs(text) : of(text);
  }

  /**
   * Leaves a text as it is, where there is room.
   *
   * @param text any
   * @return the text, which costs no time
   */
  public static PackedText asItIs(String text) {
    return new PackedText(text, NONE, 0);
  }

  /**
   * Leaves a text to bytes that somebody holds.
   *
   * @param text any
   * @param utf8 the same in UTF-8, never changed
   * @return the text, which is made of them whenever it is asked for and was forgotten
   */
  public static PackedText ofUtf8(String text, byte[] utf8) {
    return new PackedText(text, utf8, utf8.length);
  }

  /** What UTF-8 has no bytes for. */
  private static boolean hasHalfOfAPair(String text, byte[] all) {
    return text.chars().anyMatch(sign -> Character.isSurrogate((char) sign))
        && !new String(all, StandardCharsets.UTF_8).equals(text);
  }

  /**
   * The text.
   *
   * @return as it was packed
   */
  public String text() {
    String known = bytes == 0 ? whole : unpacked.get();
    if (known == null) {
      known = unpack();
      unpacked = new SoftReference<>(known);
    }
    return known;
  }

  /** The text from its bytes, as it is made where memory was short. */
  String unpack() {
    return bytes == 0
        ? whole
        : new String(Deflated.unpacked(packed, bytes), StandardCharsets.UTF_8);
  }

  /**
   * Whether there is nothing in it, told without unpacking.
   *
   * @return true for the empty text
   */
  public boolean isEmpty() {
    return bytes == 0 && whole.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackedText text && text().equals(text.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
