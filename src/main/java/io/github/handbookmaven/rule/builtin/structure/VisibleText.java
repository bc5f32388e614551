package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document's lines as its author wrote them, but for what readers do not read as prose: front
 * matter, code, comments and definitions of links are blanks. Lines and columns stay the file's.
 */
final class VisibleText {
  private static final Pattern FENCE = Pattern.compile("[\\s>*+\\-\\d.)]*(?:```|~~~).*");

  /** Where links lead, as which people also write comments; MyST's own comments. */
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^ {0,3}(?:\\[(?!\\^)[^\\[\\]\\n]{1,200}+\\]:|% ).*$");

  private final StringBuilder text;
  private final List<Integer> starts = new ArrayList<>();

  /** Where the paragraph ends that was looked at last. */
  private int paragraphEnd = -1;

  private VisibleText(String text) {
    this.text = new StringBuilder(text);
    starts.add(0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
  }

  /** The lines of a document; the first is line 1. */
  static List<String> lines(Document document) {
    VisibleText visible = new VisibleText(document.text());
    document
        .metadata()
        .block()
        .ifPresent(block -> visible.blankLines(block.firstLine(), block.lastLine()));
    document.blocks().filter(block -> block.kind() == Block.Kind.CODE).forEach(visible::blankCode);
    visible.blankComments();
    visible.blankDefinitions();
    visible.blankCodeSpans();
    return List.of(visible.text.toString().split("\n", -1));
  }

  /** The blocks of code of a document that stand between fences. */
  static Stream<Block> fences(Document document) {
    VisibleText visible = new VisibleText(document.text());
    return document
        .blocks()
        .filter(block -> block.kind() == Block.Kind.CODE && visible.isFence(block.line()));
  }

  private void blankCode(Block code) {
    int lines = (int) code.text().lines().count();
    int fences = isFence(code.line()) ? 1 : 0;
    blankLines(code.line(), code.line() + lines - 1 + 2 * fences);
  }

  private boolean isFence(int line) {
    return line <= starts.size() && FENCE.matcher(text.substring(start(line), end(line))).matches();
  }

  private int start(int line) {
    return line <= starts.size() ? starts.get(line - 1) : text.length();
  }

  private int end(int line) {
    return line < starts.size() ? starts.get(line) - 1 : text.length();
  }

  private void blankLines(int first, int last) {
    blank(start(first), end(Math.max(first, last)));
  }

  private void blank(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) != '\n') {
        text.setCharAt(at, ' ');
      }
    }
  }

  private void blankComments() {
    int open = text.indexOf("<!--");
    while (open >= 0) {
      int close = text.indexOf("-->", open + 4);
      int end = close < 0 ? text.length() : close + 3;
      blank(open, end);
      open = text.indexOf("<!--", end);
    }
  }

  private void blankDefinitions() {
    if (text.indexOf("]:") < 0 && text.indexOf("% ") < 0) {
      return;
    }
    Matcher definition = DEFINITION.matcher(text.toString());
    while (definition.find()) {
      blank(definition.start(), definition.end());
    }
  }

  private void blankCodeSpans() {
    int at = text.indexOf("`");
    while (at >= 0) {
      String ticks = "`".repeat(ticksAt(at));
      int close = closing(ticks, at + ticks.length());
      int next = at + ticks.length();
      if (close >= 0) {
        next = close + ticks.length();
        blank(at, next);
      }
      at = text.indexOf("`", next);
    }
  }

  private int ticksAt(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '`') {
      at++;
    }
    return at - start;
  }

  /** Where as many ticks stand again before the paragraph ends; -1 where they do not. */
  private int closing(String ticks, int from) {
    if (from > paragraphEnd) {
      int end = text.indexOf("\n\n", from);
      paragraphEnd = end < 0 ? text.length() : end;
    }
    int at = text.indexOf("`", from);
    while (at >= 0 && at < paragraphEnd) {
      int found = ticksAt(at);
      if (found == ticks.length()) {
        return at;
      }
      at = text.indexOf("`", at + found);
    }
    return -1;
  }
}
