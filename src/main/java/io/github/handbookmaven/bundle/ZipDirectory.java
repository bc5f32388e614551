package io.github.handbookmaven.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of entries at the end of a zip. Read by hand, because the JDK's reader tells neither
 * links nor names that occur twice.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_SIZE = 46;
  private static final int ENCRYPTED = 1;
  private static final int UNIX = 3;
  private static final int KIND = 0xF000;
  private static final int LINK = 0xA000;
  private static final long ZIP64 = 0xFFFFFFFFL;

  private ZipDirectory() {}

  /**
   * An entry as the list has it; nothing of it is true yet.
   *
   * @param name as written
   * @param method 0 for stored, 8 for deflated
   * @param checksum CRC-32 of what is unpacked
   * @param packed bytes in the zip
   * @param size bytes unpacked
   * @param offset where its own header stands
   */
  record Listed(String name, int method, long checksum, long packed, long size, long offset) {
    boolean isFolder() {
      return name.endsWith("/");
    }
  }

  static List<Listed> read(byte[] zip, BundleLimits limits) throws BadBundle {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(bytes);
    int count = Short.toUnsignedInt(bytes.getShort(end + 10));
    long start = Integer.toUnsignedLong(bytes.getInt(end + 16));
    if (count == LONGEST_COMMENT || start == ZIP64 || count > limits.entries()) {
      throw new BadBundle("it has more than " + limits.entries() + " entries");
    }
    List<Listed> entries = new ArrayList<>(count);
    long at = start;
    for (int number = 0; number < count; number++) {
      if (at + HEADER_SIZE > end || bytes.getInt((int) at) != HEADER) {
        throw new BadBundle("its list of entries is damaged");
      }
      entries.add(entry(bytes, (int) at, end));
      at += HEADER_SIZE + lengths(bytes, (int) at);
    }
    return entries;
  }

  private static int end(ByteBuffer zip) throws BadBundle {
    int lowest = Math.max(0, zip.limit() - END_SIZE - LONGEST_COMMENT);
    for (int at = zip.limit() - END_SIZE; at >= lowest; at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    throw new BadBundle("it is no zip, or only the beginning of one");
  }

  private static int lengths(ByteBuffer zip, int at) {
    return Short.toUnsignedInt(zip.getShort(at + 28))
        + Short.toUnsignedInt(zip.getShort(at + 30))
        + Short.toUnsignedInt(zip.getShort(at + 32));
  }

  private static Listed entry(ByteBuffer zip, int at, int end) throws BadBundle {
    int length = Short.toUnsignedInt(zip.getShort(at + 28));
    if (at + HEADER_SIZE + length > end) {
      throw new BadBundle("its list of entries is damaged");
    }
    String name = new String(zip.array(), at + HEADER_SIZE, length, StandardCharsets.UTF_8);
    if ((zip.getShort(at + 8) & ENCRYPTED) != 0) {
      throw new BadBundle("its entry '" + name + "' is encrypted");
    }
    boolean isUnix = zip.get(at + 5) == UNIX;
    if (isUnix && ((zip.getInt(at + 38) >>> 16) & KIND) == LINK) {
      throw new BadBundle("its entry '" + name + "' is a symbolic link");
    }
    return new Listed(
        name,
        Short.toUnsignedInt(zip.getShort(at + 10)),
        Integer.toUnsignedLong(zip.getInt(at + 16)),
        Integer.toUnsignedLong(zip.getInt(at + 20)),
        Integer.toUnsignedLong(zip.getInt(at + 24)),
        Integer.toUnsignedLong(zip.getInt(at + 42)));
  }
}
