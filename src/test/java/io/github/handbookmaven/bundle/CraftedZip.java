package io.github.handbookmaven.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that it can hold what no zip should. */
public final class CraftedZip {
  private static final int LINK = 0xA1FF << 16;

  private record Item(
      String name, byte[] data, int method, long size, long crc, int flags, int mode) {}

  private final List<Item> items = new ArrayList<>();

  /** The same with a file. */
  public CraftedZip and(String name, String text) {
    return and(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with a file. */
  public CraftedZip and(String name, byte[] bytes) {
    items.add(new Item(name, bytes, 0, bytes.length, crc(bytes), 0, 0));
    return this;
  }

  /** The same with a symbolic link. */
  public CraftedZip link(String name, String target) {
    byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
    items.add(new Item(name, bytes, 0, bytes.length, crc(bytes), 0, LINK));
    return this;
  }

  /** The same with a file that only a password opens. */
  public CraftedZip encrypted(String name) {
    items.add(new Item(name, new byte[9], 0, 9, 0, 1, 0));
    return this;
  }

  /** As many zeros, packed; says it is one byte. */
  public CraftedZip bomb(String name, int zeros) {
    byte[] plain = new byte[zeros];
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(plain);
    deflater.finish();
    byte[] packed = new byte[zeros / 100 + 100];
    int length = deflater.deflate(packed);
    deflater.end();
    items.add(new Item(name, Arrays.copyOf(packed, length), 8, 1, crc(plain), 0, 0));
    return this;
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /** Its bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    for (Item item : items) {
      byte[] name = item.name().getBytes(StandardCharsets.UTF_8);
      int offset = out.size();
      out.writeBytes(header(0x04034b50, 30, item, name.length, 0));
      out.writeBytes(name);
      out.writeBytes(item.data());
      list.writeBytes(header(0x02014b50, 46, item, name.length, offset));
      list.writeBytes(name);
    }
    int start = out.size();
    out.writeBytes(list.toByteArray());
    ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
    end.putInt(0x06054b50).putInt(0).putShort((short) items.size()).putShort((short) items.size());
    end.putInt(list.size()).putInt(start).putShort((short) 0);
    out.writeBytes(end.array());
    return out.toByteArray();
  }

  private static byte[] header(int mark, int size, Item item, int name, int offset) {
    ByteBuffer header = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    boolean isListed = size == 46;
    header.putInt(mark);
    if (isListed) {
      header.putShort((short) 0x0314);
    }
    header.putShort((short) 20).putShort((short) item.flags()).putShort((short) item.method());
    header.putInt(0).putInt((int) item.crc()).putInt(item.data().length).putInt((int) item.size());
    header.putShort((short) name).putShort((short) 0);
    if (isListed) {
      header.putShort((short) 0).putShort((short) 0).putShort((short) 0);
      header.putInt(item.mode()).putInt(offset);
    }
    return header.array();
  }

  /** Writes it to a file. */
  public Path in(Path folder, String name) {
    try {
      return Files.write(folder.resolve(name), bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
