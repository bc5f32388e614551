package io.github.handbookmaven.model;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes that lie packed in memory: quickly rather than small, and without a head. Where memory is
 * plenty, or packing makes them no smaller, they lie as they are, which their number tells.
 */
final class Deflated {
  /** With less for Java, a handbook of ten thousand documents needs them packed. */
  private static final long PLENTY = 3L << 30;

  /** Of the memory Java may have, as one part of so many, is used before anything is packed. */
  private static final int USED_PART = 4;

  private Deflated() {}

  static byte[] of(byte[] bytes) {
    return isMemoryPlenty() ? bytes : packed(bytes);
  }

  /** Whether what is kept in memory may lie there as it is. */
  static boolean isMemoryPlenty() {
    Runtime java = Runtime.getRuntime();
    long most = java.maxMemory();
    return most >= PLENTY && java.totalMemory() - java.freeMemory() < most / USED_PART;
  }

  static byte[] packed(byte[] bytes) {
    byte[] packed = deflated(bytes);
    return packed.length < bytes.length ? packed : bytes;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] packed = new byte[bytes.length + bytes.length / 100 + 64];
      return Arrays.copyOf(packed, deflater.deflate(packed));
    } finally {
      deflater.end();
    }
  }

  /** The bytes that were packed, of which there were so many. */
  static byte[] unpacked(byte[] packed, int bytes) {
    if (packed.length == bytes) {
      return packed;
    }
    Inflater inflater = new Inflater(true);
    try {
      byte[] all = new byte[bytes];
      inflater.setInput(packed);
      int read = 0;
      while (read < bytes && !inflater.finished()) {
        read += inflater.inflate(all, read, bytes - read);
      }
      return all;
    } catch (DataFormatException impossible) {
      throw new IllegalStateException("packed by this class", impossible);
    } finally {
      inflater.end();
    }
  }
}
