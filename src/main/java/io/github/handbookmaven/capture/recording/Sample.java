package io.github.handbookmaven.capture.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a file begins: enough to tell its format.
 *
 * @param text its first 64 KB; what is no UTF-8 is U+FFFD
 * @param isWhole whether that is all of it
 */
record Sample(String text, boolean isWhole) {
  private static final int BYTES = 64 * 1024;

  static Sample of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(BYTES);
      return new Sample(new String(bytes, StandardCharsets.UTF_8), bytes.length < BYTES);
    }
  }

  boolean isEmpty() {
    return text.isBlank();
  }

  /** Text has no NUL; everything else that is not text has many. */
  boolean isBinary() {
    return text.indexOf('\0') >= 0;
  }

  /** Its lines that say anything, a last one that is cut left out. */
  List<String> lines() {
    int end = isWhole ? text.length() : Math.max(0, text.lastIndexOf('\n'));
    return text.substring(0, end).lines().filter(line -> !line.isBlank()).toList();
  }

  boolean startsWith(String beginning) {
    return text.stripLeading().startsWith(beginning);
  }
}
