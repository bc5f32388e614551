package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.CodeSpan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Collects the code spans of a document, and which of them may become links. */
final class CodeSpanReader {
  private CodeSpanReader() {}

  /**
   * What was found.
   *
   * @param spans in order of appearance
   * @param linkable position in the list of each span that stands in no link
   */
  record Outcome(List<CodeSpan> spans, Map<Node, Integer> linkable) {}

  static Outcome read(SourceText source, List<Node> nodes) {
    List<CodeSpan> spans = new ArrayList<>();
    Map<Node, Integer> linkable = new IdentityHashMap<>();
    int section = 0;
    for (Node node : nodes) {
      if (node instanceof Heading) {
        section++;
      } else if (node instanceof Code code) {
        if (!isInLink(code)) {
          linkable.put(code, spans.size());
        }
        spans.add(span(source, code, section));
      }
    }
    return new Outcome(spans, linkable);
  }

  private static boolean isInLink(Node node) {
    Node above = node.getParent();
    while (above != null && !(above instanceof Link)) {
      above = above.getParent();
    }
    return above != null;
  }

  private static CodeSpan span(SourceText source, Code code, int section) {
    int start = source.start(code);
    String raw = source.between(start, source.end(code));
    int text = 0;
    while (text < raw.length() && raw.charAt(text) == '`') {
      text++;
    }
    return new CodeSpan(code.getLiteral().strip(), source.place(start + text), section);
  }
}
