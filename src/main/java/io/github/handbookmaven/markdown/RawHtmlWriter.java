package io.github.handbookmaven.markdown;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/** Writes the raw HTML of a document, node by node in order of appearance. */
interface RawHtmlWriter {
  /** A tag or comment in running text. */
  String inline(HtmlInline inline);

  /** A block. */
  String block(HtmlBlock block);
}
