package io.github.handbookmaven.publish.html.template;

import java.util.Objects;

/**
 * Text that is HTML already and safe: the only thing a template prints as it is.
 *
 * @param markup well-formed HTML; may be empty
 */
public record Html(String markup) {

  /** No HTML. */
  public static final Html EMPTY = new Html("");

  /** Refuses nothing but null. */
  public Html {
    Objects.requireNonNull(markup, "markup");
  }

  /**
   * Whether there is nothing to print; templates ask with {@code #if}.
   *
   * @return true for no markup
   */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  /**
   * Text as HTML, for elements and for attributes in either kind of quotes.
   *
   * @param text any text
   * @return the text with {@code & < > " '} escaped
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(isForbidden(c, text, at) ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }

  /** Control characters and halves of surrogate pairs, which HTML does not allow. */
  private static boolean isForbidden(char c, String text, int at) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  @Override
  public String toString() {
    return markup;
  }
}
