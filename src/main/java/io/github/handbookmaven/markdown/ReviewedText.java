package io.github.handbookmaven.markdown;

import io.github.handbookmaven.frontmatter.DocumentControl;
import io.github.handbookmaven.frontmatter.FrontMatter;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.RepoPath;
import java.util.BitSet;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * What of a document a reviewer answers for, as twelve hex digits: the one place that says what
 * counts as an edit. Stamps hold these digits, and old versions in git are told apart by them.
 *
 * <p>They stay when white space, line ends, emphasis, front matter, link destinations, comments or
 * a line that records a review change; they are others when a word or a line of code is.
 */
public final class ReviewedText {
  static final int DIGITS = 12;

  /** How it is rendered does not matter here. */
  private static final Markdown MARKDOWN = new Markdown(RawHtml.ESCAPE);

  private final StringBuilder meaning = new StringBuilder();
  private final BitSet reviews;

  private ReviewedText(BitSet reviews) {
    this.reviews = reviews;
  }

  /**
   * The digest of a version of a document.
   *
   * @param path where it is now
   * @param version the whole file as git keeps it
   * @return 12 hex digits, those of {@link io.github.handbookmaven.model.Content#digest()} for the
   *     same text
   */
  public static String digest(RepoPath path, String version) {
    String text = version.startsWith("\uFEFF") ? version.substring(1) : version;
    String body = FrontMatter.of(path, text.replace("\r\n", "\n").replace('\r', '\n')).body();
    return digest(OversizeBlocks.parsable(path, body), body);
  }

  /** The digest of a body; of its bare text where the parser refuses it. */
  static String digest(OversizeBlocks.Outcome parsable, String body) {
    try {
      List<Node> nodes = Tree.of(MARKDOWN.parse(parsable.text(), Flavor.GITHUB));
      // It takes the ids out that headings are given in their text.
      new HeadingIds(nodes);
      return digest(nodes, parsable);
    } catch (IllegalArgumentException | StackOverflowError refused) {
      return Digest.of(body.strip(), DIGITS);
    }
  }

  /** The digest of a body that was parsed. */
  static String digest(List<Node> nodes, OversizeBlocks.Outcome parsable) {
    ReviewedText text = new ReviewedText(linesOfReviews(parsable.text()));
    nodes.forEach(text::add);
    parsable.unparsed().forEach(block -> text.meaning.append('\n').append(block));
    return Digest.of(text.meaning.toString(), DIGITS);
  }

  /** 0-based lines that do nothing but record a review. */
  private static BitSet linesOfReviews(String text) {
    BitSet reviews = new BitSet();
    int start = 0;
    for (int line = 0; start <= text.length(); line++) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      if (DocumentControl.recordsReview(text.substring(start, end))) {
        reviews.set(line);
      }
      start = end + 1;
    }
    return reviews;
  }

  private void add(Node node) {
    if (node instanceof FencedCodeBlock code) {
      startBlock();
      meaning.append('`').append(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      startBlock();
      meaning.append('`').append(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      startBlock();
      addHtml(html.getLiteral());
    } else if (node instanceof Block) {
      if (!(node instanceof LinkReferenceDefinition)) {
        startBlock();
      }
    } else if (!recordsReview(node)) {
      addInline(node);
    }
  }

  private boolean recordsReview(Node node) {
    return !reviews.isEmpty() && reviews.get(Tree.line(node) - 1);
  }

  private void addInline(Node node) {
    if (node instanceof Text text) {
      addWords(text.getLiteral());
    } else if (node instanceof Code code) {
      meaning.append(code.getLiteral());
    } else if (node instanceof HtmlInline html) {
      addHtml(html.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      addWords(" ");
    }
  }

  /** Text and blanks in raw HTML count, comments and link destinations do not. */
  private void addHtml(String html) {
    for (HtmlTokens.Token token : HtmlTokens.of(html)) {
      if (token.kind() == HtmlTokens.Kind.TEXT) {
        addWords(token.source());
      } else if (token.kind() != HtmlTokens.Kind.COMMENT) {
        meaning.append('<').append(token.name());
      }
    }
  }

  private void startBlock() {
    int last = meaning.length() - 1;
    if (last >= 0 && meaning.charAt(last) == ' ') {
      meaning.setLength(last);
    }
    if (!meaning.isEmpty() && meaning.charAt(meaning.length() - 1) != '\n') {
      meaning.append('\n');
    }
  }

  private void addWords(String words) {
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      boolean afterBlank =
          meaning.isEmpty() || Character.isWhitespace(meaning.charAt(meaning.length() - 1));
      if (!Character.isWhitespace(sign)) {
        meaning.append(sign);
      } else if (!afterBlank) {
        meaning.append(' ');
      }
    }
  }
}
