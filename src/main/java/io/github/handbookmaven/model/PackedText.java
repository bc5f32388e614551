package io.github.handbookmaven.model;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a file, which one stage after the other looks at and nobody in between: a handbook
 * has thousands of them. It lies packed; unpacked it stays as long as memory is plenty.
 */
public final class PackedText {
  /** Shorter ones are not worth it. */
  private static final int SHORT = 1 << 9;

  private final byte[] packed;
  private final int bytes;
  private final String whole;
  private volatile SoftReference<String> unpacked;

  /**
   * Packs a text.
   *
   * @param text any
   */
  public PackedText(String text) {
    this.unpacked = new SoftReference<>(text);
    byte[] all = text.length() < SHORT ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    if (all.length == 0 || hasHalfOfAPair(text, all)) {
      this.packed = new byte[0];
      this.bytes = 0;
      this.whole = text;
    } else {
      this.packed = Deflated.of(all);
      this.bytes = all.length;
      this.whole = "";
    }
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
    String known = unpacked.get();
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
    return other instanceof PackedText text
        && whole.equals(text.whole)
        && Arrays.equals(packed, text.packed);
  }

  @Override
  public int hashCode() {
    return 31 * whole.hashCode() + Arrays.hashCode(packed);
  }

  @Override
  public String toString() {
    return text();
  }
}
