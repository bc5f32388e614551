package io.github.handbookmaven.publish.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Data as a classic script that hands it to the page: pages on a disk may load nothing else. */
final class Script {
  /** The one name in the global scope; {@code search.js} defines it. */
  static final String RECEIVER = "handbookSearch";

  private final ObjectMapper json = new ObjectMapper();

  /**
   * A script.
   *
   * @param name the shard's name
   * @param data lists, texts and numbers; no objects, whose keys a document could choose to be
   *     {@code __proto__}
   */
  String of(String name, Object data) {
    return RECEIVER + "(" + literal(name) + "," + literal(data) + ");\n";
  }

  private String literal(Object data) {
    try {
      return escape(json.writeValueAsString(data));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write the search index: " + e.getMessage(), e);
    }
  }

  /** These stand in JSON's texts only, where an escape says the same. */
  private static String escape(String literal) {
    return literal
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
