package io.github.handbookmaven.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The file a request names. */
final class RequestedFile {
  private RequestedFile() {}

  /**
   * Decodes a path once; what is encoded twice stays encoded and is not found.
   *
   * @param path as sent, without query
   * @return a name to look up, {@code index.html} for a folder; empty where no file can be called
   *     so
   */
  static Optional<String> of(String path) {
    if (path == null || !path.startsWith("/") || path.startsWith("//")) {
      return Optional.empty();
    }
    return decoded(path.substring(1))
        .filter(RequestedFile::isName)
        .map(name -> name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
  }

  private static Optional<String> decoded(String path) {
    byte[] sent = path.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(sent.length);
    for (int at = 0; at < sent.length; at++) {
      if (sent[at] != '%') {
        bytes.write(sent[at]);
        continue;
      }
      int value = at + 2 < sent.length ? hex(sent[at + 1]) * 16 + hex(sent[at + 2]) : -1;
      if (value < 0) {
        return Optional.empty();
      }
      bytes.write(value);
      at += 2;
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(all).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static int hex(byte digit) {
    int value = Character.digit(digit, 16);
    return value < 0 ? -1_000 : value;
  }

  private static boolean isName(String name) {
    boolean isPlain = name.chars().noneMatch(sign -> sign < ' ' || sign == 0x7f || sign == '\\');
    return isPlain
        && ("/" + name + "/").indexOf("/../") < 0
        && ("/" + name + "/").indexOf("/./") < 0;
  }
}
