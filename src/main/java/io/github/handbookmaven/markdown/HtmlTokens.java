package io.github.handbookmaven.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts raw HTML into tags, comments and text. It serves to find links, anchors and comments and to
 * rebuild harmless tags; it never decides what is safe to pass on.
 */
final class HtmlTokens {
  private final String html;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int textFrom;

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

    boolean isTag() {
      return kind == Kind.OPEN || kind == Kind.CLOSE;
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

  static List<Token> of(String html) {
    return new HtmlTokens(html).read();
  }

  private List<Token> read() {
    while (at < html.length()) {
      if (html.charAt(at) != '<' || !readMarkup()) {
        at++;
      }
    }
    endText(at);
    return tokens;
  }

  private boolean readMarkup() {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at + 4);
      add(Kind.COMMENT, "", Map.of(), end < 0 ? html.length() : end + 3);
      return true;
    }
    boolean closes = html.startsWith("</", at);
    int name = at + (closes ? 2 : 1);
    int end = name;
    while (end < html.length() && isNamePart(html.charAt(end))) {
      end++;
    }
    if (end == name || !Character.isLetter(html.charAt(name))) {
      return false;
    }
    return readTag(closes ? Kind.CLOSE : Kind.OPEN, name, end);
  }

  private boolean readTag(Kind kind, int from, int to) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    int position = skipBlanks(to);
    while (position < html.length() && html.charAt(position) != '>') {
      position = skipBlanks(readAttribute(position, attributes));
    }
    if (position >= html.length()) {
      return false;
    }
    add(kind, html.substring(from, to).toLowerCase(Locale.ROOT), attributes, position + 1);
    return true;
  }

  private int readAttribute(int from, Map<String, Attribute> attributes) {
    int end = from;
    while (end < html.length() && isAttributePart(html.charAt(end))) {
      end++;
    }
    if (end == from) {
      return from + 1;
    }
    String name = html.substring(from, end).toLowerCase(Locale.ROOT);
    int equals = skipBlanks(end);
    if (equals >= html.length() || html.charAt(equals) != '=') {
      attributes.putIfAbsent(name, new Attribute("", end));
      return end;
    }
    return readValue(skipBlanks(equals + 1), name, attributes);
  }

  private int readValue(int from, String name, Map<String, Attribute> attributes) {
    if (from >= html.length()) {
      return from;
    }
    char quote = html.charAt(from);
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, from + 1);
      if (end < 0) {
        return html.length();
      }
      attributes.putIfAbsent(name, new Attribute(html.substring(from + 1, end), from + 1));
      return end + 1;
    }
    int end = from;
    while (end < html.length()
        && !Character.isWhitespace(html.charAt(end))
        && html.charAt(end) != '>') {
      end++;
    }
    attributes.putIfAbsent(name, new Attribute(html.substring(from, end), from));
    return end;
  }

  private int skipBlanks(int from) {
    int end = from;
    while (end < html.length() && Character.isWhitespace(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '-' || sign == ':';
  }

  private static boolean isAttributePart(char sign) {
    return !Character.isWhitespace(sign) && "=>\"'/".indexOf(sign) < 0;
  }

  private void add(Kind kind, String name, Map<String, Attribute> attributes, int end) {
    endText(at);
    tokens.add(new Token(kind, name, attributes, at, html.substring(at, end)));
    at = end;
    textFrom = end;
  }

  private void endText(int end) {
    if (textFrom < end) {
      tokens.add(new Token(Kind.TEXT, "", Map.of(), textFrom, html.substring(textFrom, end)));
    }
    textFrom = end;
  }
}
