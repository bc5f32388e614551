package io.github.handbookmaven.publish.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip that is the same on every machine: sorted, of one moment, and not compressed, because every
 * zlib packs in its own way.
 */
final class StoredZip {
  /** The first moment a zip knows, in the form that has no zone. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StoredZip() {}

  static void write(SortedMap<String, byte[]> entries, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setMethod(ZipOutputStream.STORED);
    for (var entry : entries.entrySet()) {
      zip.putNextEntry(header(entry.getKey(), entry.getValue()));
      zip.write(entry.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static ZipEntry header(String name, byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry header = new ZipEntry(name);
    header.setMethod(ZipEntry.STORED);
    header.setSize(bytes.length);
    header.setCompressedSize(bytes.length);
    header.setCrc(checksum.getValue());
    header.setTimeLocal(MOMENT);
    return header;
  }
}
