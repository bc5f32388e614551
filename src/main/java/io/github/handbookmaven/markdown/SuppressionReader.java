package io.github.handbookmaven.markdown;

import io.github.handbookmaven.frontmatter.DateText;
import io.github.handbookmaven.model.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
          "<!--\\s*+handbook:(ignore|snooze)\\s++([a-z0-9-]++)\\s*+(.*)-->", Pattern.DOTALL);
  private static final String MARK = "handbook:";
  private static final Pattern UNTIL =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s+|$)(.*)", Pattern.DOTALL);

  private final SourceText source;
  private final int firstHeading;
  private final int lastLine;
  private final List<Suppression> suppressions = new ArrayList<>();

  /** For each comment that is a block the block it speaks about: many may follow each other. */
  private final Map<Node, Node> spokenOf = new IdentityHashMap<>();

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
    if (!html.contains(MARK)) {
      return;
    }
    LiteralPlaces places = new LiteralPlaces(source, node, html);
    for (HtmlTokens.Token token : HtmlTokens.of(html)) {
      Matcher comment = COMMENT.matcher(token.source());
      if (token.kind() == HtmlTokens.Kind.COMMENT && comment.matches()) {
        add(node, comment, places.offset(token.from()));
      }
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
  private int lastCovered(Node comment) {
    if (!(comment instanceof HtmlBlock)) {
      Node block = comment.getParent();
      while (!(block instanceof Block)) {
        block = block.getParent();
      }
      return Tree.lastLine(block);
    }
    Node next = comment.getNext();
    List<Node> passed = new ArrayList<>(List.of(comment));
    while (!spokenOf.containsKey(next) && isOneOfOurs(next)) {
      passed.add(next);
      next = next.getNext();
    }
    Node last = passed.get(passed.size() - 1);
    Node end = spokenOf.getOrDefault(next, next == null ? last : next);
    passed.forEach(each -> spokenOf.put(each, end));
    return Tree.lastLine(end);
  }

  private static boolean isOneOfOurs(Node node) {
    return node instanceof HtmlBlock block && block.getLiteral().contains(MARK);
  }
}
