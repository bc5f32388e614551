package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The text a tree was parsed from: turns the parser's offsets into places in the file. */
final class SourceText {
  private final RepoPath path;
  private final String text;
  private final int[] lineStarts;

  SourceText(RepoPath path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int lines = (int) text.chars().filter(sign -> sign == '\n').count() + 1;
    int[] starts = new int[lines];
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts[line++] = at + 1;
    }
    return starts;
  }

  /** The place of a 0-based offset. */
  Place place(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(path, line + 1, offset - lineStarts[line] + 1);
  }

  /** Where a node starts; the first line of the file where the parser did not note it. */
  int start(Node node) {
    Node current = node;
    while (current != null && current.getSourceSpans().isEmpty()) {
      current = current.getParent();
    }
    return current == null ? 0 : current.getSourceSpans().get(0).getInputIndex();
  }

  /** The offset after a node's last character. */
  int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return start(node);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  /** What stands between two offsets. */
  String between(int from, int to) {
    int end = Math.min(to, text.length());
    return from < end ? text.substring(from, end) : "";
  }
}
