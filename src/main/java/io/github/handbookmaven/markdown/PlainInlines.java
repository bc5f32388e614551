package io.github.handbookmaven.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Finds the tags in running text that HTML takes for text, because they stand in a script or a text
 * area. CommonMark makes a node of each tag, which alone does not tell.
 */
final class PlainInlines {
  private final Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Node> pending = new ArrayList<>();
  private Optional<String> open = Optional.empty();

  private PlainInlines() {}

  /** The tags among a document's nodes that are text. */
  static Set<Node> among(List<Node> nodes) {
    PlainInlines inlines = new PlainInlines();
    nodes.stream()
        .filter(HtmlInline.class::isInstance)
        .map(Node::getParent)
        .distinct()
        .forEach(inlines::addAll);
    return inlines.found;
  }

  /** What is never closed, such as the word {@code <title>} in a sentence, opens nothing. */
  private void addAll(Node parent) {
    open = Optional.empty();
    pending.clear();
    for (Node child : Tree.children(parent)) {
      if (child instanceof HtmlInline inline) {
        HtmlTokens.of(inline.getLiteral()).forEach(token -> add(inline, token));
      }
    }
  }

  private void add(HtmlInline inline, HtmlTokens.Token token) {
    if (open.isEmpty()) {
      open = token.opensText() ? Optional.of(token.name()) : open;
    } else if (token.kind() == HtmlTokens.Kind.CLOSE && open.get().equals(token.name())) {
      found.addAll(pending);
      pending.clear();
      open = Optional.empty();
    } else {
      pending.add(inline);
    }
  }
}
