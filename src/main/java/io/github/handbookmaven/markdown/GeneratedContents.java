package io.github.handbookmaven.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Tables of contents that a tool keeps in a text between two comments, as doctoc, markdown-toc and
 * gh-md-toc do. A page has its own beside the text. Such a list is left alone where a heading of
 * its own stands above it, which would head nothing without it, and where anything but links to
 * headings stands between the comments.
 */
final class GeneratedContents {
  private static final Set<String> OPENINGS = Set.of("toc", "toc start", "ts");
  private static final Set<String> CLOSINGS = Set.of("/toc", "tocstop", "toc end", "te");
  private static final String DOCTOC_OPENS = "start doctoc";
  private static final String DOCTOC_CLOSES = "end doctoc";

  private static final Pattern CAPTION =
      Pattern.compile("(?i)(?:table of )?contents[:\\s]*(?:generated with doctoc)?");

  private GeneratedContents() {}

  /**
   * The blocks a page need not show.
   *
   * @param root a document
   * @return paragraphs and lists; often none
   */
  static Set<Node> in(Node root) {
    Set<Node> contents = new HashSet<>();
    for (Node block : Tree.children(root)) {
      String comment = comment(block);
      boolean isOpening = OPENINGS.contains(comment) || comment.startsWith(DOCTOC_OPENS);
      if (isOpening && !hasHeadingOfItsOwn(block)) {
        contents.addAll(between(block));
      }
    }
    return contents;
  }

  private static boolean hasHeadingOfItsOwn(Node opening) {
    return opening.getPrevious() instanceof Heading heading && heading.getLevel() > 1;
  }

  /** Nothing where the part has no end, or holds something else. */
  private static List<Node> between(Node opening) {
    List<Node> contents = new ArrayList<>();
    for (Node block = opening.getNext(); block != null; block = block.getNext()) {
      String comment = comment(block);
      if (CLOSINGS.contains(comment) || comment.startsWith(DOCTOC_CLOSES)) {
        return contents;
      }
      if (isOfContents(block)) {
        contents.add(block);
      } else if (!(block instanceof HtmlBlock)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Nobody hides a text from readers by writing such comments around it. */
  private static boolean isOfContents(Node block) {
    if (block instanceof Paragraph) {
      return CAPTION.matcher(Tree.text(block)).matches();
    }
    return block instanceof ListBlock
        && Tree.of(block).stream()
            .filter(Paragraph.class::isInstance)
            .allMatch(GeneratedContents::holdsLinksToHeadings);
  }

  private static boolean holdsLinksToHeadings(Node paragraph) {
    return Tree.children(paragraph).stream()
        .allMatch(
            part ->
                part instanceof Link link && link.getDestination().startsWith("#")
                    || part instanceof SoftLineBreak
                    || part instanceof Text text && text.getLiteral().isBlank());
  }

  /** What a comment says; empty for any other block. */
  private static String comment(Node block) {
    String text = block instanceof HtmlBlock html ? html.getLiteral().strip() : "";
    boolean isComment = text.startsWith("<!--") && text.endsWith("-->") && text.length() >= 7;
    return isComment ? text.substring(4, text.length() - 3).strip().toLowerCase(Locale.ROOT) : "";
  }
}
