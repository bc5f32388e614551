package io.github.handbookmaven.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
 * Twelve hex digits over what a document says: stable when white space, emphasis, front matter and
 * link destinations change, another one when a word or a line of code does.
 */
final class ContentDigest {
  private static final int DIGITS = 12;

  private ContentDigest() {}

  static String of(List<Node> nodes, List<String> unparsed) {
    StringBuilder meaning = new StringBuilder();
    nodes.forEach(node -> add(node, meaning));
    unparsed.forEach(block -> meaning.append('\n').append(block));
    return digest(meaning.toString());
  }

  private static void add(Node node, StringBuilder meaning) {
    if (node instanceof Text text) {
      addWords(text.getLiteral(), meaning);
    } else if (node instanceof Code code) {
      meaning.append(code.getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      startBlock(meaning);
      meaning.append('`').append(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      startBlock(meaning);
      meaning.append('`').append(code.getLiteral());
    } else if (node instanceof HtmlInline html) {
      addHtml(html.getLiteral(), meaning);
    } else if (node instanceof HtmlBlock html) {
      startBlock(meaning);
      addHtml(html.getLiteral(), meaning);
    } else if (node instanceof Block && !(node instanceof LinkReferenceDefinition)) {
      startBlock(meaning);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      addWords(" ", meaning);
    }
  }

  /** Text and blanks in raw HTML count, comments and link destinations do not. */
  private static void addHtml(String html, StringBuilder meaning) {
    for (HtmlTokens.Token token : HtmlTokens.of(html)) {
      if (token.kind() == HtmlTokens.Kind.TEXT) {
        addWords(token.source(), meaning);
      } else if (token.kind() != HtmlTokens.Kind.COMMENT) {
        meaning.append('<').append(token.name());
      }
    }
  }

  private static void startBlock(StringBuilder meaning) {
    int last = meaning.length() - 1;
    if (last >= 0 && meaning.charAt(last) == ' ') {
      meaning.setLength(last);
    }
    if (!meaning.isEmpty() && meaning.charAt(meaning.length() - 1) != '\n') {
      meaning.append('\n');
    }
  }

  private static void addWords(String words, StringBuilder meaning) {
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

  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
