package io.github.handbookmaven.publish;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.markdown.MarkdownReader;

/** A document for where nothing better can be shown in time. */
public final class TextAlone {
  private TextAlone() {}

  /**
   * What is left of a document.
   *
   * @param read the document, and what it is
   * @return the same without sections, links and markup, of which nothing is kept
   */
  public static ClassifiedDocument of(ClassifiedDocument read) {
    return new ClassifiedDocument(MarkdownReader.asText(read.document()), read.classification());
  }
}
