package io.github.handbookmaven.markdown;

import io.github.handbookmaven.frontmatter.DateText;
import io.github.handbookmaven.model.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Reads the comments by which authors silence rules. */
final class SuppressionReader {
  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--\\s*handbook:(ignore|snooze)\\s+([a-z0-9-]+)\\s*(.*?)-->", Pattern.DOTALL);
  private static final Pattern UNTIL =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s+|$)(.*)", Pattern.DOTALL);

  private final SourceText source;
  private final int firstHeading;
  private final int lastLine;
  private final List<Suppression> suppressions = new ArrayList<>();

  private SuppressionReader(SourceText source, List<Node> nodes, int lastLine) {
    this.source = source;
    this.lastLine = lastLine;
    this.firstHeading =
        nodes.stream()
            .filter(Heading.class::isInstance)
            .findFirst()
            .map(Tree::line)
            .orElse(Integer.MAX_VALUE);
  }

  static List<Suppression> read(SourceText source, List<Node> nodes, int lastLine) {
    SuppressionReader reader = new SuppressionReader(source, nodes, lastLine);
    nodes.forEach(reader::add);
    return reader.suppressions;
  }

  private void add(Node node) {
    if (node instanceof HtmlBlock block) {
      add(block, block.getLiteral());
    } else if (node instanceof HtmlInline inline) {
      add(inline, inline.getLiteral());
    }
  }

  private void add(Node node, String html) {
    Matcher comment = COMMENT.matcher(html);
    LiteralPlaces places = new LiteralPlaces(source, node, html);
    while (comment.find()) {
      add(node, comment, places.offset(comment.start()));
    }
  }

  private void add(Node node, Matcher comment, int offset) {
    String words = comment.group(3).strip();
    Matcher snooze = UNTIL.matcher(words);
    boolean isSnooze = comment.group(1).equals("snooze");
    Optional<LocalDate> until =
        isSnooze && snooze.matches() ? DateText.iso(snooze.group(1)) : Optional.empty();
    if (isSnooze && until.isEmpty()) {
      return;
    }
    int line = source.place(offset).line();
    suppressions.add(
        new Suppression(
            comment.group(2),
            until,
            (isSnooze ? snooze.group(2) : words).strip().replaceAll("\\s+", " "),
            source.place(offset),
            line,
            line < firstHeading ? lastLine : Math.max(line, lastCovered(node))));
  }

  /** A comment that is a block speaks about the next one, a comment in a text about that text. */
  private static int lastCovered(Node comment) {
    if (!(comment instanceof HtmlBlock)) {
      Node block = comment.getParent();
      while (!(block instanceof Block)) {
        block = block.getParent();
      }
      return Tree.lastLine(block);
    }
    Node next = comment.getNext();
    while (next instanceof HtmlBlock && COMMENT.matcher(((HtmlBlock) next).getLiteral()).find()) {
      next = next.getNext();
    }
    return Tree.lastLine(next == null ? comment : next);
  }
}
