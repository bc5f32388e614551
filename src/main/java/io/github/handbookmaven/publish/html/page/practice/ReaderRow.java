package io.github.handbookmaven.publish.html.page.practice;

import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import java.util.List;

/**
 * A document in the matrix of readers.
 *
 * @param document the document
 * @param required how many must have read it
 * @param read how many have read the text it has
 * @param outdated how many have read an older one only
 * @param missing how many have not read it
 * @param people each of them in words, where readers may be named; else empty
 */
public record ReaderRow(
    NamedLink document, int required, int read, int outdated, int missing, List<String> people) {
  /** Copies what could change. */
  public ReaderRow {
    people = List.copyOf(people);
  }
}
