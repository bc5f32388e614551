package io.github.handbookmaven.markdown;

/** Text as HTML shows it. */
final class HtmlText {

  private HtmlText() {}

  /** Escapes text for element content and for attributes in either quotes. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(text.charAt(i));
      }
    }
    return html.toString();
  }
}
