package io.github.handbookmaven.markdown;

import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Takes the tab off the lines of a fence that stands in a list item indented by tabs. The parser
 * (0.30.0) leaves it there when the item's own indent ends within a tab; CommonMark's reference
 * does not.
 */
final class TabIndents {
  private TabIndents() {}

  static Node removed(Node root, String text) {
    if (text.indexOf('\t') >= 0) {
      Tree.of(root).stream()
          .filter(FencedCodeBlock.class::isInstance)
          .map(FencedCodeBlock.class::cast)
          .forEach(code -> remove(code, text));
    }
    return root;
  }

  private static void remove(FencedCodeBlock code, String text) {
    List<SourceSpan> spans = code.getSourceSpans();
    String indent = spans.isEmpty() ? "" : indentBefore(spans.get(0).getInputIndex(), text);
    if (indent.indexOf('\t') < 0) {
      return;
    }
    String[] lines = code.getLiteral().split("\n", -1);
    for (int line = 0; line < lines.length && line + 1 < spans.size(); line++) {
      int start = text.lastIndexOf('\n', spans.get(line + 1).getInputIndex() - 1) + 1;
      boolean isAsDeep = text.startsWith(indent, start);
      if (isAsDeep && lines[line].startsWith("\t")) {
        int end = text.indexOf('\n', start);
        lines[line] = text.substring(start + indent.length(), end < 0 ? text.length() : end);
      }
    }
    code.setLiteral(String.join("\n", lines));
  }

  /** The blanks a line begins with, where nothing else stands before an offset. */
  private static String indentBefore(int offset, String text) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }
}
