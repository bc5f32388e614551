package io.github.handbookmaven.mojo.rerun;

import io.github.handbookmaven.model.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells the code of a plugin from another one's, on every machine: by the version of Java and by
 * what its jars say they hold, not by when they were copied where. A jar ends with a directory that
 * tells of every entry its name, sizes and check sum: a hundredth of it, which is read by every
 * run.
 */
public final class PluginCode {
  private static final int END_OF_DIRECTORY = 0x06054B50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int DIRECTORY_AT = 16;

  private PluginCode() {}

  /**
   * Reads the plugin's files.
   *
   * @param files the plugin's and its dependencies'
   * @return 64 hexadecimal digits; empty where there are none, or one is a folder of classes, which
   *     change while they are worked on
   * @throws UncheckedIOException where one cannot be read
   */
  public static Optional<String> digest(List<Path> files) {
    if (files.isEmpty() || !files.stream().allMatch(Files::isRegularFile)) {
      return Optional.empty();
    }
    Digest digest = new Digest().add(Runtime.version().toString());
    for (Path file : files) {
      digest.add("\0" + file.getFileName() + "\0");
      add(file, digest);
    }
    return Optional.of(digest.hex(Digest.DIGITS));
  }

  private static void add(Path file, Digest digest) {
    try (FileChannel jar = FileChannel.open(file)) {
      digest.add(from(jar, directory(jar)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Where the directory begins; 0, so that all bytes count, in what is no jar of a usual size. */
  private static long directory(FileChannel jar) throws IOException {
    long at = Math.max(0, jar.size() - END_BYTES - LONGEST_COMMENT);
    ByteBuffer end = ByteBuffer.wrap(from(jar, at)).order(ByteOrder.LITTLE_ENDIAN);
    for (int place = end.limit() - END_BYTES; place >= 0; place--) {
      if (end.getInt(place) == END_OF_DIRECTORY) {
        long start = Integer.toUnsignedLong(end.getInt(place + DIRECTORY_AT));
        return start <= at + place ? start : 0;
      }
    }
    return 0;
  }

  private static byte[] from(FileChannel file, long start) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size() - start));
    while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {
      continue;
    }
    return bytes.array();
  }
}
