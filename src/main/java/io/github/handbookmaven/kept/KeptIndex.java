package io.github.handbookmaven.kept;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Where in a file which result lies. A file has a head that tells format and maker, the results,
 * then this index, and at its end where the index begins and its check sum: a file that was cut off
 * has no end.
 */
final class KeptIndex {
  /** Of one result, in bytes; a document is read up to two megabytes by default. */
  static final int LARGEST = 1 << 26;

  private static final String FORMAT = "handbook-kept-1 ";
  private static final int KEY_BYTES = 16;
  private static final int HEX = 16;
  private static final int ROW = KEY_BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES;
  private static final int TAIL = Long.BYTES + Integer.BYTES;
  private static final int MOST = 1 << 22;

  private KeptIndex() {}

  /**
   * Where a result lies.
   *
   * @param at its first byte in the file
   * @param length in bytes
   * @param sum CRC-32 of them
   */
  record Slot(long at, int length, int sum) {
    /** The byte behind its last. */
    long end() {
      return at + length;
    }

    /** The same result in another file, so many bytes further on. */
    Slot movedBy(long bytes) {
      return new Slot(at + bytes, length, sum);
    }
  }

  /**
   * What made the results: of another one none is trusted.
   *
   * @param digest hexadecimal digits
   */
  record Maker(String digest) {
    ByteBuffer head() {
      return ByteBuffer.wrap((FORMAT + digest + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }

  /**
   * Reads an index.
   *
   * @throws IOException where the file is of another format or maker, cut off or damaged
   */
  static Map<String, Slot> read(FileChannel file, Maker maker) throws IOException {
    ByteBuffer expected = maker.head();
    int head = expected.remaining();
    long size = file.size();
    if (size < head + TAIL || !filled(file, head, 0).equals(expected)) {
      throw new IOException("it is of another version");
    }
    ByteBuffer tail = filled(file, TAIL, size - TAIL);
    long start = tail.getLong();
    long length = size - TAIL - start;
    if (start < head || length < 0 || length % ROW != 0 || length / ROW > MOST) {
      throw new IOException("it is cut off");
    }
    ByteBuffer rows = filled(file, (int) length, start);
    if (sum(rows.array()) != tail.getInt()) {
      throw new IOException("it is damaged");
    }
    return slots(rows, start);
  }

  private static Map<String, Slot> slots(ByteBuffer rows, long end) throws IOException {
    Map<String, Slot> slots = new HashMap<>();
    while (rows.hasRemaining()) {
      String key = digits(rows.getLong()) + digits(rows.getLong());
      Slot slot = new Slot(rows.getLong(), rows.getInt(), rows.getInt());
      boolean isWithin =
          slot.at() >= 0
              && slot.length() >= 0
              && slot.length() <= LARGEST
              && slot.at() <= end - slot.length();
      if (!isWithin) {
        throw new IOException("it is damaged");
      }
      slots.put(key, slot);
    }
    return slots;
  }

  private static String digits(long half) {
    String digits = Long.toHexString(half);
    return "0".repeat(HEX - digits.length()) + digits;
  }

  /** Ends a file. */
  static void write(FileChannel file, Map<String, Slot> slots) throws IOException {
    ByteBuffer rows = ByteBuffer.allocate(Math.multiplyExact(slots.size(), ROW));
    slots.forEach(
        (key, slot) ->
            rows.putLong(Long.parseUnsignedLong(key, 0, HEX, HEX))
                .putLong(Long.parseUnsignedLong(key, HEX, 2 * HEX, HEX))
                .putLong(slot.at())
                .putInt(slot.length())
                .putInt(slot.sum()));
    ByteBuffer tail = ByteBuffer.allocate(TAIL);
    tail.putLong(file.position()).putInt(sum(rows.array()));
    writeAll(file, rows.flip());
    writeAll(file, tail.flip());
  }

  private static int sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private static ByteBuffer filled(FileChannel file, int bytes, long at) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(bytes);
    fill(file, buffer, at);
    return buffer.flip();
  }

  /** Fills a buffer from a place in a file, whatever other threads read. */
  static void fill(FileChannel file, ByteBuffer buffer, long at) throws IOException {
    while (buffer.hasRemaining()) {
      if (file.read(buffer, at + buffer.position()) < 0) {
        throw new EOFException("it is cut off");
      }
    }
  }

  static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }
}
