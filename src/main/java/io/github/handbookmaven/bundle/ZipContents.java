package io.github.handbookmaven.bundle;

import io.github.handbookmaven.bundle.ZipDirectory.Listed;
import io.github.handbookmaven.model.RepoPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The entries of a zip that somebody else made, in memory, by names that lead nowhere else. */
final class ZipContents {
  private static final int LONGEST_NAME = 500;
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int LOCAL_SIZE = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int HARMLESS = 1 << 20;
  private static final int BUFFER = 1 << 14;

  private final byte[] zip;
  private final BundleLimits limits;
  private long total;

  private ZipContents(byte[] zip, BundleLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Reads a zip.
   *
   * @param file the zip
   * @param limits when to give up
   * @param wanted which entries are unpacked; the names of all are checked
   * @return name to bytes
   * @throws BadBundle where it is no zip, or one that nobody should open
   */
  static SortedMap<RepoPath, byte[]> read(Path file, BundleLimits limits, Predicate<String> wanted)
      throws BadBundle {
    byte[] zip = bytes(file, limits);
    ZipContents contents = new ZipContents(zip, limits);
    List<Listed> listed = ZipDirectory.read(zip, limits);
    SortedMap<RepoPath, byte[]> entries = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (Listed entry : listed) {
      RepoPath name = checked(entry);
      if (!taken.add(folded(name)) && !entry.isFolder()) {
        throw new BadBundle("two of its entries are called '" + name + "', but for case");
      }
      if (!entry.isFolder() && wanted.test(name.value())) {
        entries.put(name, contents.unpacked(entry));
      }
    }
    return entries;
  }

  private static byte[] bytes(Path file, BundleLimits limits) throws BadBundle {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(limits.file() + 1, Integer.MAX_VALUE - 16));
      if (bytes.length > limits.file()) {
        throw new BadBundle("it is larger than " + limits.file() + " bytes");
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new BadBundle("it cannot be read: " + unreadable.getMessage());
    }
  }

  private static RepoPath checked(Listed entry) throws BadBundle {
    String name = entry.isFolder() ? entry.name().replaceFirst("/$", "") : entry.name();
    boolean isPlain =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && name.indexOf('\\') < 0
            && name.indexOf(':') < 0
            && name.chars().noneMatch(Character::isISOControl)
            && name.indexOf('\uFFFD') < 0;
    Optional<RepoPath> path =
        isPlain
            ? RepoPath.of(name).filter(normal -> normal.value().equals(name))
            : Optional.empty();
    return path.orElseThrow(
        () -> new BadBundle("its entry '" + name + "' has a name that leads out of it"));
  }

  /** As file systems of desktops compare. */
  private static String folded(RepoPath name) {
    return Normalizer.normalize(name.value().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private byte[] unpacked(Listed entry) throws BadBundle {
    byte[] bytes = entry.method() == STORED ? stored(entry) : inflated(entry);
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    if (checksum.getValue() != entry.checksum()) {
      throw new BadBundle("its entry '" + entry.name() + "' is damaged");
    }
    return bytes;
  }

  private byte[] stored(Listed entry) throws BadBundle {
    count(entry, entry.packed());
    int start = start(entry);
    return Arrays.copyOfRange(zip, start, start + (int) entry.packed());
  }

  private byte[] inflated(Listed entry) throws BadBundle {
    if (entry.method() != DEFLATED) {
      throw new BadBundle("its entry '" + entry.name() + "' is packed in a way nobody here knows");
    }
    int start = start(entry);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip, start, (int) entry.packed());
      return inflated(entry, inflater);
    } catch (DataFormatException damaged) {
      throw new BadBundle("its entry '" + entry.name() + "' is damaged");
    } finally {
      inflater.end();
    }
  }

  private byte[] inflated(Listed entry, Inflater inflater) throws BadBundle, DataFormatException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    while (!inflater.finished()) {
      int length = inflater.inflate(buffer);
      if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
        throw new BadBundle("its entry '" + entry.name() + "' is damaged");
      }
      count(entry, length);
      out.write(buffer, 0, length);
      refuseBomb(entry, out.size());
    }
    return out.toByteArray();
  }

  private void refuseBomb(Listed entry, long size) throws BadBundle {
    boolean isBomb = size > HARMLESS && size / Math.max(1, entry.packed()) > limits.ratio();
    if (isBomb || size > limits.entry()) {
      throw new BadBundle("its entry '" + entry.name() + "' becomes too large when it is unpacked");
    }
  }

  private void count(Listed entry, long more) throws BadBundle {
    total += more;
    if (total > limits.total() || more > limits.entry()) {
      throw new BadBundle(
          "with its entry '" + entry.name() + "' it becomes too large when it is unpacked");
    }
  }

  /** Where an entry's bytes begin; all of them lie in the file. */
  private int start(Listed entry) throws BadBundle {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    long at = entry.offset();
    if (at + LOCAL_SIZE > zip.length || bytes.getInt((int) at) != LOCAL_HEADER) {
      throw new BadBundle("its entry '" + entry.name() + "' is damaged");
    }
    long start =
        at
            + LOCAL_SIZE
            + Short.toUnsignedInt(bytes.getShort((int) at + 26))
            + Short.toUnsignedInt(bytes.getShort((int) at + 28));
    if (start + entry.packed() > zip.length) {
      throw new BadBundle("its entry '" + entry.name() + "' is damaged");
    }
    return (int) start;
  }
}
