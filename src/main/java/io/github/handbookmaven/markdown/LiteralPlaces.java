package io.github.handbookmaven.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where in the source the positions of a node's literal stand. A literal's lines lack the signs of
 * the lists and quotes around them, so they are aligned by their ends.
 */
final class LiteralPlaces {
  private final SourceText source;
  private final Node node;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
  private final int length;

  LiteralPlaces(SourceText source, Node node, String literal) {
    this.source = source;
    this.node = node;
    this.length = literal.length();
    for (int at = literal.indexOf('\n'); at >= 0; at = literal.indexOf('\n', at + 1)) {
      lineStarts.add(at + 1);
    }
  }

  /** The offset in the source of a position in the literal. */
  int offset(int position) {
    int found = Collections.binarySearch(lineStarts, position);
    int line = found >= 0 ? found : -found - 2;
    List<SourceSpan> spans = node.getSourceSpans();
    if (line >= spans.size()) {
      return source.start(node);
    }
    int lineEnd = line + 1 < lineStarts.size() ? lineStarts.get(line + 1) - 1 : length;
    SourceSpan span = spans.get(line);
    int end = span.getInputIndex() + span.getLength();
    return Math.max(span.getInputIndex(), end - (lineEnd - position));
  }
}
