package io.github.handbookmaven.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads parsed text without recursion: how deep it is nested is the author's choice. */
final class Tree {

  private Tree() {}

  /** All nodes below and including a node, in order of appearance. */
  static List<Node> of(Node root) {
    List<Node> nodes = new ArrayList<>();
    Node node = root;
    while (node != null) {
      nodes.add(node);
      node = node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
    }
    return nodes;
  }

  private static Node after(Node node, Node root) {
    Node current = node;
    while (current != root && current.getNext() == null) {
      current = current.getParent();
    }
    return current == root ? null : current.getNext();
  }

  /** The children of a node. */
  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** What a reader sees of a paragraph, heading or cell: its text without markup, in one line. */
  static String text(Node node) {
    return onOneLine(rawText(node)).strip();
  }

  /** Each run of ASCII white space as one blank. */
  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean isBlank = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean isSpace = sign == ' ' || sign >= '\t' && sign <= '\r';
      if (!isSpace) {
        line.append(sign);
      } else if (!isBlank) {
        line.append(' ');
      }
      isBlank = isSpace;
    }
    return line.toString();
  }

  /** The same with its blanks as they are, as slugs need it. */
  static String rawText(Node node) {
    return rawText(of(node));
  }

  private static String rawText(List<Node> parts) {
    StringBuilder text = new StringBuilder();
    for (Node part : parts) {
      if (part instanceof Text words) {
        text.append(words.getLiteral());
      } else if (part instanceof Code code) {
        text.append(code.getLiteral());
      } else if (part instanceof SoftLineBreak || part instanceof HardLineBreak) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /**
   * The text of a heading that its slug is made of. What an image shows instead is no part, unless
   * there is nothing else.
   */
  static String slugText(Node heading) {
    Set<Node> inImages = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Node> parts = of(heading);
    parts.stream().filter(Image.class::isInstance).forEach(image -> inImages.addAll(of(image)));
    parts.removeAll(inImages);
    String text = rawText(parts);
    return text.isBlank() ? rawText(heading) : text;
  }

  /** The 1-based line a node starts on; its parent's where the parser did not note it. */
  static int line(Node node) {
    Node current = node;
    while (current != null && current.getSourceSpans().isEmpty()) {
      current = current.getParent();
    }
    return current == null ? 1 : current.getSourceSpans().get(0).getLineIndex() + 1;
  }

  /** The 1-based line a node ends on. */
  static int lastLine(Node node) {
    int spans = node.getSourceSpans().size();
    return spans == 0 ? line(node) : node.getSourceSpans().get(spans - 1).getLineIndex() + 1;
  }

  /** The check box of a list item. */
  static Optional<TaskListItemMarker> task(Node item) {
    return Optional.ofNullable(item.getFirstChild())
        .filter(TaskListItemMarker.class::isInstance)
        .map(TaskListItemMarker.class::cast);
  }
}
