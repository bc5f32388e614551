package io.github.handbookmaven.capture.recording;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file read line by line. A line longer than any honest one is passed over and counted, so that a
 * gigabyte without a line end costs no memory; malformed UTF-8 becomes U+FFFD.
 */
final class LineSource implements Closeable {
  private static final int LONGEST = 4 * 1024 * 1024;

  private final Path file;
  private final Reader reader;
  private final Omissions omissions;

  LineSource(Path file, Omissions omissions) throws IOException {
    this.file = file;
    this.omissions = omissions;
    this.reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16);
  }

  Path file() {
    return file;
  }

  /** All that is left, for formats that are one document; empty where it is longer than a limit. */
  Optional<String> rest(int longest) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] piece = new char[8192];
    for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
      text.append(piece, 0, read);
      if (text.length() > longest) {
        return Optional.empty();
      }
    }
    return Optional.of(text.toString());
  }

  /** The next line without its end, or null where there is none. */
  String next() throws IOException {
    StringBuilder line = new StringBuilder();
    while (true) {
      int c = reader.read();
      if (c < 0) {
        return line.length() == 0 ? null : line.toString();
      }
      if (c == '\n') {
        return withoutReturn(line);
      }
      if (line.length() >= LONGEST) {
        skipLine();
        omissions.add("lines too long to be an event");
        line.setLength(0);
      } else {
        line.append((char) c);
      }
    }
  }

  private static String withoutReturn(StringBuilder line) {
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  private void skipLine() throws IOException {
    int c = reader.read();
    while (c >= 0 && c != '\n') {
      c = reader.read();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
