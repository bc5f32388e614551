package io.github.handbookmaven.history;

/** Texts without what does not count when versions are compared. */
final class BareText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private BareText() {}

  /** Without white space, and without where links lead: about what a reader sees. */
  static String text(String text) {
    StringBuilder solid = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (isLinkTarget(text, at)) {
        at = endOfTarget(text, at);
      } else if (counts(character)) {
        solid.append(character);
      }
    }
    return solid.toString();
  }

  /** As {@code git diff -w} compares. */
  static String withoutWhiteSpace(String text) {
    StringBuilder solid = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (counts(text.charAt(at))) {
        solid.append(text.charAt(at));
      }
    }
    return solid.toString();
  }

  private static boolean counts(char character) {
    return !Character.isWhitespace(character) && character != BYTE_ORDER_MARK;
  }

  private static boolean isLinkTarget(String text, int at) {
    return at > 0 && text.charAt(at) == '(' && text.charAt(at - 1) == ']';
  }

  /** The closing parenthesis, or the end of the line for a link that is none. */
  private static int endOfTarget(String text, int open) {
    int at = open;
    while (at + 1 < text.length() && text.charAt(at) != ')' && text.charAt(at + 1) != '\n') {
      at++;
    }
    return at;
  }
}
