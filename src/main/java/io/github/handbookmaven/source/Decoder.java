package io.github.handbookmaven.source;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text: UTF-8, whatever the machine's own encoding is. */
final class Decoder {
  private static final String UTF_16 = "UTF-16";

  private Decoder() {}

  /**
   * What bytes turned into.
   *
   * @param text line ends normalised to {@code \n}, without BOM
   * @param flaws at most one
   * @param isVerbatim whether the bytes are the text's UTF-8
   */
  record Decoded(String text, List<Flaw> flaws, boolean isVerbatim) {}

  static Decoded decode(RepoPath path, byte[] bytes) {
    Optional<String> foreign = foreign(bytes);
    if (foreign.isPresent()) {
      String message = "the file is " + foreign.get() + ", not UTF-8, and was not read";
      String encoding = foreign.get().equals(UTF_16) ? UTF_16 : "";
      return new Decoded("", List.of(flaw(Place.file(path), message, encoding)), false);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String raw = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    List<Flaw> flaws = raw.indexOf('\uFFFD') < 0 ? List.of() : malformed(path, bytes);
    boolean isVerbatim = start == 0 && flaws.isEmpty() && raw.indexOf('\r') < 0;
    String text = isVerbatim ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    return new Decoded(text, flaws, isVerbatim);
  }

  private static Optional<String> foreign(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(UTF_16);
    }
    int zeros = 0;
    for (byte one : bytes) {
      zeros += one == 0 ? 1 : 0;
    }
    return zeros * 100L > bytes.length ? Optional.of("binary") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** A replacement character may also have been written as such: only the decoder knows. */
  private static List<Flaw> malformed(RepoPath path, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (!result.isError()) {
      return List.of();
    }
    int offset = in.position();
    String message =
        String.format(
            Locale.ROOT,
            "byte 0x%02X at offset %d is not UTF-8 and is shown as \uFFFD",
            bytes[offset] & 0xFF,
            offset);
    return List.of(flaw(Place.line(path, lineOf(bytes, offset)), message, "WINDOWS-1252"));
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
      line += ends ? 1 : 0;
    }
    return line;
  }

  /** What is no text in any encoding is nothing to convert. */
  private static Flaw flaw(Place at, String message, String encoding) {
    String remedy =
        encoding.isEmpty()
            ? "exclude the file, or save its text as UTF-8"
            : "save the file as UTF-8, such as with `iconv -f " + encoding + " -t UTF-8`";
    return new Flaw(Flaw.Kind.NOT_UTF8, at, message, remedy);
  }
}
