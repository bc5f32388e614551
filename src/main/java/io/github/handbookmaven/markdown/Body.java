package io.github.handbookmaven.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * A parsed body with what was read from it, as its renderer needs it.
 *
 * @param root the parsed tree
 * @param ids the headings' ids
 * @param links what it points at
 * @param code its code spans
 * @param title the heading the page shows as its title, and that is not shown again
 * @param unparsed blocks too large to parse, by the number in their stand-in
 */
record Body(
    Node root,
    HeadingIds ids,
    LinkReader.Outcome links,
    CodeSpanReader.Outcome code,
    Optional<Heading> title,
    List<String> unparsed) {

  List<Node> nodes() {
    return Tree.of(root);
  }

  boolean hasRawHtml() {
    return nodes().stream()
        .anyMatch(node -> node instanceof HtmlBlock || node instanceof HtmlInline);
  }

  /** How far headings are pushed down: the page's title is its only heading of level 1. */
  int shift() {
    boolean hasOthers =
        nodes().stream()
            .filter(Heading.class::isInstance)
            .map(Heading.class::cast)
            .anyMatch(heading -> heading.getLevel() == 1 && !isTitle(heading));
    return hasOthers ? 1 : 0;
  }

  boolean isTitle(Heading heading) {
    return title.filter(shown -> shown == heading).isPresent();
  }
}
