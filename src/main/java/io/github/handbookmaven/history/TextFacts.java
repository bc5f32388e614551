package io.github.handbookmaven.history;

import io.github.handbookmaven.history.Change.Stamp;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What two versions of a document are compared by.
 *
 * @param body digest of the text below the front matter, without white space and link destinations
 * @param frontMatter digest of the front matter's lines that are no review record, without white
 *     space
 * @param reviewLines its lines that are review record, without white space
 * @param stamp the review record; empty where there is no review date
 */
record TextFacts(String body, String frontMatter, String reviewLines, Optional<Stamp> stamp) {

  /** Reads a version. */
  static TextFacts of(String text) {
    FrontMatterLines lines = FrontMatterLines.of(text);
    return new TextFacts(
        digest(solid(lines.body())),
        digest(solid(lines.others())),
        solid(lines.reviews()),
        lines.stamp());
  }

  /** What telling the versions apart shows, from an older version to this one. */
  Change.Kind changeFrom(TextFacts older) {
    if (!body.equals(older.body)) {
      return Change.Kind.CONTENT;
    }
    if (!frontMatter.equals(older.frontMatter)) {
      return Change.Kind.FRONT_MATTER;
    }
    return reviewLines.equals(older.reviewLines) ? Change.Kind.WHITESPACE : Change.Kind.REVIEW_DATE;
  }

  /** Without white space, and without where links lead: as the digest of a review sees a text. */
  static String solid(String text) {
    StringBuilder solid = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (isLinkTarget(text, at)) {
        at = endOfTarget(text, at);
      } else if (!Character.isWhitespace(character) && character != '\uFEFF') {
        solid.append(character);
      }
    }
    return solid.toString();
  }

  /** As {@code git diff -w} compares. */
  static String withoutWhiteSpace(String text) {
    StringBuilder solid = new StringBuilder(text.length());
    text.chars()
        .filter(character -> !Character.isWhitespace(character) && character != '\uFEFF')
        .forEach(character -> solid.append((char) character));
    return solid.toString();
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

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
