package io.github.handbookmaven.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * Cuts raw HTML into tags, comments and text, as HTML's own grammar does: what stands in a script,
 * a style sheet or a text area is text. It serves to find links, anchors and comments and to
 * rebuild harmless tags; it never decides what is safe to pass on.
 *
 * <p>The grammar is jsoup's. Its tree builder for XML keeps every tag where it is written, which
 * that for HTML does not; so the elements that hold no markup are told to it here, after <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments">HTML</a>.
 */
final class HtmlTokens {
  private static final List<String> RAW =
      List.of("script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext");
  private static final List<String> TEXT_ONLY = List.of("textarea", "title");

  private static final String COMMENT_OPENS = "<!--";
  private static final String COMMENT_CLOSES = "-->";

  private static final TagSet TAGS = tags();

  private final String html;
  private final List<Token> marks = new ArrayList<>();

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    COMMENT,
    TEXT
  }

  /**
   * A piece of raw HTML.
   *
   * @param kind what it is
   * @param name of a tag, in lower case; else empty
   * @param attributes of an opening tag, names in lower case, in order; the first of each name
   * @param from 0-based offset it starts at
   * @param source as written
   */
  record Token(Kind kind, String name, Map<String, Attribute> attributes, int from, String source) {

    /** The place it names: any element's {@code id}, or the {@code name} of an {@code a}. */
    Optional<String> anchor() {
      return Optional.ofNullable(attributes.get("id"))
          .or(() -> Optional.ofNullable(name.equals("a") ? attributes.get("name") : null))
          .map(Attribute::value)
          .filter(value -> !value.isBlank() && value.chars().noneMatch(Character::isWhitespace));
    }

    /** Whether HTML reads what follows as text, up to the tag that closes this one. */
    boolean opensText() {
      return kind == Kind.OPEN && (RAW.contains(name) || TEXT_ONLY.contains(name));
    }

    boolean isTag() {
      return kind == Kind.OPEN || kind == Kind.CLOSE;
    }

    int to() {
      return from + source.length();
    }
  }

  /**
   * An attribute.
   *
   * @param value as written, without quotes
   * @param from 0-based offset of the value
   */
  record Attribute(String value, int from) {}

  private HtmlTokens(String html) {
    this.html = html;
  }

  /** The tokens of a piece of HTML, in order; their sources joined are the piece. */
  static List<Token> of(String html) {
    if (isOneComment(html)) {
      return List.of(new Token(Kind.COMMENT, "", Map.of(), 0, html));
    }
    HtmlTokens tokens = new HtmlTokens(html);
    if (opensSomething(html)) {
      parser().parseInput(html, "").traverse((node, depth) -> tokens.add(node));
    }
    return tokens.inOrder();
  }

  /** Most raw HTML in Markdown is a comment: told without a parser, where it is a plain one. */
  private static boolean isOneComment(String html) {
    return html.startsWith(COMMENT_OPENS)
        && html.indexOf(COMMENT_CLOSES, COMMENT_OPENS.length())
            == html.length() - COMMENT_CLOSES.length()
        && !html.startsWith(">", COMMENT_OPENS.length())
        && !html.startsWith("->", COMMENT_OPENS.length())
        && !html.contains("--!>");
  }

  /** Of text and closing tags alone, such as {@code </kbd>}, a parser has nothing to tell. */
  private static boolean opensSomething(String html) {
    int at = html.indexOf('<');
    while (at >= 0 && closes(html, at)) {
      at = html.indexOf('<', at + 1);
    }
    return at >= 0;
  }

  private static boolean closes(String html, int at) {
    return html.startsWith("</", at)
        && at + 2 < html.length()
        && Character.isLetter(html.charAt(at + 2));
  }

  /** A parser adds the tags it meets to its set: each gets a copy. */
  private static Parser parser() {
    return Parser.xmlParser()
        .setTrackPosition(true)
        .tagSet(new TagSet(TAGS))
        .settings(ParseSettings.htmlDefault);
  }

  private static TagSet tags() {
    TagSet tags = new TagSet();
    RAW.forEach(name -> tags.valueOf(name, Parser.NamespaceXml).set(Tag.Data));
    TEXT_ONLY.forEach(name -> tags.valueOf(name, Parser.NamespaceXml).set(Tag.RcData));
    return tags;
  }

  private void add(Node node) {
    if (node instanceof Document || !node.sourceRange().isTracked()) {
      return;
    }
    if (node instanceof Element element) {
      addTags(element);
    } else if (node instanceof Comment) {
      add(Kind.COMMENT, node.sourceRange());
    } else if (node instanceof DataNode || isText(node.parent())) {
      add(Kind.TEXT, node.sourceRange());
    }
  }

  private static boolean isText(Node parent) {
    return parent instanceof Element element && element.tag().is(Tag.RcData);
  }

  private void add(Kind kind, Range range) {
    marks.add(new Token(kind, "", Map.of(), range.startPos(), between(range.startPos(), range)));
  }

  private void addTags(Element element) {
    Range open = element.sourceRange();
    String name = element.normalName();
    int from = open.startPos();
    marks.add(new Token(Kind.OPEN, name, attributes(element), from, between(from, open)));
    Range close = element.endSourceRange();
    if (close.isTracked() && !close.isImplicit()) {
      int start = Math.max(close.startPos(), endOfText(element, open));
      marks.add(new Token(Kind.CLOSE, name, Map.of(), start, between(start, close)));
    }
  }

  /** jsoup lets the closing tag of what holds no markup start where its opening tag does. */
  private static int endOfText(Element element, Range open) {
    boolean holdsNoMarkup = element.tag().is(Tag.Data) || element.tag().is(Tag.RcData);
    return holdsNoMarkup && element.childNodeSize() > 0
        ? element.childNode(element.childNodeSize() - 1).sourceRange().endPos()
        : open.endPos();
  }

  private String between(int from, Range range) {
    return html.substring(from, range.endPos());
  }

  private Map<String, Attribute> attributes(Element element) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
      Range value = element.attributes().sourceRange(attribute.getKey()).valueRange();
      Attribute written =
          value.isTracked()
              ? new Attribute(between(value.startPos(), value), value.startPos())
              : new Attribute("", element.sourceRange().startPos());
      attributes.putIfAbsent(attribute.getKey().toLowerCase(Locale.ROOT), written);
    }
    return attributes;
  }

  /** Between what the parser told stands text, and the closing tags of what was never opened. */
  private List<Token> inOrder() {
    marks.sort(Comparator.comparingInt(Token::from));
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (Token mark : marks) {
      addBetween(at, mark.from(), tokens);
      tokens.add(mark);
      at = mark.to();
    }
    addBetween(at, html.length(), tokens);
    return tokens;
  }

  private void addBetween(int from, int to, List<Token> tokens) {
    String gap = html.substring(from, to);
    int at = 0;
    int next = gap.indexOf("</");
    while (next >= 0) {
      int end = gap.indexOf('>', next) + 1;
      String name = nameOf(gap, next);
      if (end > 0 && !name.isEmpty()) {
        addText(from + at, gap.substring(at, next), tokens);
        tokens.add(new Token(Kind.CLOSE, name, Map.of(), from + next, gap.substring(next, end)));
        at = end;
      }
      next = end > 0 ? gap.indexOf("</", end) : -1;
    }
    addText(from + at, gap.substring(at), tokens);
  }

  private static String nameOf(String gap, int closing) {
    int end = closing + 2;
    while (end < gap.length() && Character.isLetterOrDigit(gap.charAt(end))) {
      end++;
    }
    return gap.substring(closing + 2, end).toLowerCase(Locale.ROOT);
  }

  private static void addText(int from, String text, List<Token> tokens) {
    if (!text.isEmpty()) {
      tokens.add(new Token(Kind.TEXT, "", Map.of(), from, text));
    }
  }
}
