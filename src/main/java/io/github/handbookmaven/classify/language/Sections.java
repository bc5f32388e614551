package io.github.handbookmaven.classify.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file of words beside this class: a heading in brackets, then its words, comments aside. */
final class Sections {
  private Sections() {}

  /** The sections of a resource, each with its text. */
  static Map<String, String> of(String resource) {
    return parse(text(resource));
  }

  /** The text of a resource. */
  static String text(String resource) {
    try (InputStream stream = Sections.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  /**
   * The sections of a text, in order. Told line by line without regular expressions, for a build of
   * few documents takes longer to compile what reads its tables than to read the documents.
   */
  static Map<String, String> parse(String text) {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder words = new StringBuilder();
    for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
      String line = text.substring(start, endOfLine(text, start));
      if (isHeading(line)) {
        words = new StringBuilder();
        sections.put(line.substring(1, line.length() - 1), words);
      } else if (!line.startsWith("#")) {
        words.append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((heading, section) -> texts.put(heading, section.toString()));
    return texts;
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static boolean isHeading(String line) {
    return line.startsWith("[") && line.endsWith("]");
  }
}
