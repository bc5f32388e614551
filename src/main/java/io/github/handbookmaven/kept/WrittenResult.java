package io.github.handbookmaven.kept;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The bytes of one result while they are written. A text that comes again is written once. */
final class WrittenResult {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
  private final Map<String, Integer> texts = new HashMap<>();

  /** Seven bits a byte, the lowest first; small numbers take one byte. */
  void number(long value) {
    long left = value;
    while ((left & ~0x7FL) != 0) {
      bytes.write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    bytes.write((int) left);
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    number(known == null ? 0 : known);
    if (known == null) {
      raw(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  void raw(byte[] some) {
    number(some.length);
    bytes.writeBytes(some);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
