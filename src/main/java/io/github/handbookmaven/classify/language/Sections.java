package io.github.handbookmaven.classify.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A file of words beside this class: a heading in brackets, then its words, comments aside. */
final class Sections {
  private static final Pattern HEADING = Pattern.compile("(?m)^\\[([a-z-]+)]$");

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

  /** The sections of a text, in order. */
  static Map<String, String> parse(String text) {
    String words = text.replaceAll("(?m)^#.*$", "");
    List<String> headings = HEADING.matcher(words).results().map(one -> one.group(1)).toList();
    String[] parts = HEADING.split(words);
    Map<String, String> sections = new LinkedHashMap<>();
    for (int at = 0; at < headings.size(); at++) {
      sections.put(headings.get(at), parts[at + 1]);
    }
    return sections;
  }
}
