package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The lines of documents that stand between marks; a text is looked through once. */
final class MarkedLines {
  private final Function<String, BitSet> finder;
  private final Map<RepoPath, BitSet> byDocument = new HashMap<>();

  /**
   * Nothing is looked through yet.
   *
   * @param finder tells the lines of a text that stand between marks, from 1 on
   */
  MarkedLines(Function<String, BitSet> finder) {
    this.finder = finder;
  }

  /**
   * Whether a line stands between marks.
   *
   * @param document the document
   * @param line 1-based
   * @return true from the mark that opens to the one that closes
   */
  boolean hold(Document document, int line) {
    return byDocument
        .computeIfAbsent(document.path(), any -> finder.apply(document.text()))
        .get(line);
  }
}
