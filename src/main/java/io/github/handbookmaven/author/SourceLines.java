package io.github.handbookmaven.author;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file's lines, each with its own line end, so that it can be written again byte for byte. Bytes
 * that are not UTF-8 are carried as ISO 8859-1, which maps every byte to itself.
 */
final class SourceLines {
  private static final String BOM = "\uFEFF";

  private final Charset charset;
  private final boolean marked;
  private final List<String> lines;

  private SourceLines(Charset charset, boolean marked, List<String> lines) {
    this.charset = charset;
    this.marked = marked;
    this.lines = lines;
  }

  static SourceLines of(byte[] bytes) {
    Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    String text = new String(bytes, charset);
    boolean marked = charset == StandardCharsets.UTF_8 && text.startsWith(BOM);
    return new SourceLines(charset, marked, split(marked ? text.substring(1) : text));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  /** A lone carriage return ends a line too, as in the reader. */
  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean ends =
          text.charAt(at) == '\n'
              || text.charAt(at) == '\r'
                  && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
      if (ends) {
        lines.add(text.substring(start, at + 1));
        start = at + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  /** The lines without their ends. */
  List<String> plain() {
    return lines.stream().map(SourceLines::withoutEnd).toList();
  }

  /** For finding places in these lines: {@code \n} alone, no BOM. */
  String normalised() {
    return normalised(String.join("", lines));
  }

  /** As the reader of documents sees it, whatever the bytes are. */
  String asRead() {
    String text = new String(bytes(), StandardCharsets.UTF_8);
    return normalised(marked ? text.substring(1) : text);
  }

  private static String normalised(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  byte[] bytes() {
    return ((marked ? BOM : "") + String.join("", lines)).getBytes(charset);
  }

  /** A line without its end; the first is 1. */
  String get(int number) {
    return withoutEnd(lines.get(number - 1));
  }

  /** Changes a line and keeps its end. */
  void replace(int number, String line) {
    String end = lines.get(number - 1).substring(get(number).length());
    lines.set(number - 1, carried(line) + end);
  }

  /** Adds a line before another, with the end its file's first line has. */
  void insert(int number, String line) {
    lines.add(number - 1, carried(line) + lineEnd());
  }

  /** Text for a file of another encoding is written as the UTF-8 it is elsewhere. */
  private String carried(String line) {
    return charset == StandardCharsets.UTF_8 || line.chars().allMatch(sign -> sign < 256)
        ? line
        : new String(line.getBytes(StandardCharsets.UTF_8), charset);
  }

  private String lineEnd() {
    String first = lines.get(0);
    String end = first.substring(withoutEnd(first).length());
    return end.isEmpty() ? "\n" : end;
  }

  private static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return line.substring(0, end);
  }
}
