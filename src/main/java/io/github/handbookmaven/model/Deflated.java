package io.github.handbookmaven.model;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes that lie packed in memory: quickly rather than small, and without a head. */
final class Deflated {
  private Deflated() {}

  static byte[] of(byte[] bytes) {
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
