package io.github.handbookmaven.markdown;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Finds the folded parts of a document: a block {@code <details><summary>…</summary>} and the block
 * {@code </details>} that closes it, beside each other.
 */
final class DetailsBlocks {
  private static final int LONGEST = 2_000;
  private static final Pattern OPENS =
      Pattern.compile(
          "\\s*<details(?:\\s+open(?:=[\"']{2})?)?>\\s*<summary>(.*?)</summary>\\s*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSES =
      Pattern.compile("\\s*</details>\\s*", Pattern.CASE_INSENSITIVE);

  private final Set<Node> matched = Collections.newSetFromMap(new IdentityHashMap<>());

  DetailsBlocks(List<Node> nodes) {
    nodes.stream()
        .filter(HtmlBlock.class::isInstance)
        .map(Node::getParent)
        .distinct()
        .forEach(this::match);
  }

  private void match(Node parent) {
    Deque<Node> open = new ArrayDeque<>();
    for (Node child : Tree.children(parent)) {
      if (summary(child).isPresent()) {
        open.push(child);
      } else if (closes(child) && !open.isEmpty()) {
        matched.add(open.pop());
        matched.add(child);
      }
    }
  }

  /** The summary of a block that opens a fold; empty for one that does not. */
  Optional<String> opened(HtmlBlock block) {
    return matched.contains(block) ? summary(block) : Optional.empty();
  }

  boolean isClosed(HtmlBlock block) {
    return matched.contains(block) && closes(block);
  }

  private static Optional<String> summary(Node node) {
    if (!(node instanceof HtmlBlock block) || block.getLiteral().length() > LONGEST) {
      return Optional.empty();
    }
    Matcher opens = OPENS.matcher(block.getLiteral());
    return opens.matches() && opens.group(1).indexOf("</summary>") < 0
        ? Optional.of(opens.group(1).strip())
        : Optional.empty();
  }

  private static boolean closes(Node node) {
    return node instanceof HtmlBlock block
        && block.getLiteral().length() < LONGEST
        && CLOSES.matcher(block.getLiteral()).matches();
  }
}
