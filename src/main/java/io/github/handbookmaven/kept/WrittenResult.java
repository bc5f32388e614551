package io.github.handbookmaven.kept;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The bytes of one result while they are written. A text that comes again is written once. */
class WrittenResult {
  private final Map<String, Integer> texts = new HashMap<>();
  private byte[] bytes = new byte[1 << 10];
  private int size;

  /** Seven bits a byte, the lowest first; small numbers take one byte. */
  final void number(long value) {
    makeRoom(10);
    long left = value;
    while ((left & ~0x7FL) != 0) {
      bytes[size++] = (byte) (left & 0x7F | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    number(known == null ? 0 : known);
    if (known == null) {
      raw(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  final void raw(byte[] some) {
    number(some.length);
    makeRoom(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  private void makeRoom(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * size));
    }
  }

  final byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
