package io.github.handbookmaven.history;

import io.github.handbookmaven.history.Change.Stamp;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an old version of a document, told apart line by line: thousands of versions are
 * read in one walk, too many to parse each as YAML. The keys are those of the freshness reference,
 * at any depth.
 *
 * @param reviews front matter lines that record a review
 * @param others all other front matter lines
 * @param end where the text below starts, in bytes
 * @param stamp the review record; empty where there is no review date
 */
record FrontMatterLines(String reviews, String others, int end, Optional<Stamp> stamp) {
  private static final Set<String> DATES =
      Set.of(
          "lastreviewed",
          "reviewed",
          "lastreviewedon",
          "lastreviewdate",
          "reviewedon",
          "lastvalidated",
          "lastverified",
          "freshnessreviewed",
          "msdate");
  private static final Set<String> PEOPLE =
      Set.of("reviewedby", "lastreviewedby", "reviewer", "msreviewer");
  private static final Set<String> DIGESTS = Set.of("reviewedcontent", "reviewedcovers");
  private static final Set<String> OTHER_RECORDS =
      Set.of("reviewby", "nextreview", "nextreviewdate", "nextreviewon", "reviewdue");
  private static final Pattern COMMENT_FORM =
      Pattern.compile("<!--\\*\\s*freshness:[^>]{0,300}?reviewed:\\s*['\"]?([\\w-]{1,20})");

  /** The comment form stands near the top. */
  private static final int SEARCHED_FOR_COMMENT = 4096;

  private static final byte[] FENCE = {'-', '-', '-'};
  private static final byte[] RETURN = {'\r', '\n'};
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Tells a version's parts apart. */
  static FrontMatterLines of(byte[] version) {
    int start = startsWith(version, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    int end = endOfFrontMatter(version, start);
    Scan scan = new Scan();
    text(version, start, end).lines().forEach(scan::line);
    Optional<Stamp> stamp =
        scan.stamp().or(() -> inComment(text(version, end, end + SEARCHED_FOR_COMMENT)));
    return new FrontMatterLines(scan.reviews.toString(), scan.others.toString(), end, stamp);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.min(to, bytes.length) - from, StandardCharsets.UTF_8);
  }

  private static int endOfFrontMatter(byte[] text, int start) {
    if (!isFence(text, start)) {
      return start;
    }
    for (int line = nextLine(text, start); line < text.length; line = nextLine(text, line)) {
      if (startsWith(text, line, FENCE)) {
        return nextLine(text, line);
      }
    }
    return start;
  }

  private static boolean isFence(byte[] text, int line) {
    int end = line + FENCE.length;
    return startsWith(text, line, FENCE)
        && end < text.length
        && (text[end] == '\n' || startsWith(text, end, RETURN));
  }

  private static boolean startsWith(byte[] text, int at, byte[] prefix) {
    int end = Math.min(text.length, at + prefix.length);
    return Arrays.equals(text, at, end, prefix, 0, prefix.length);
  }

  private static int nextLine(byte[] text, int line) {
    int at = line;
    while (at < text.length && text[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, text.length);
  }

  private static Optional<Stamp> inComment(String body) {
    if (!body.contains("<!--*")) {
      return Optional.empty();
    }
    Matcher comment = COMMENT_FORM.matcher(body);
    return comment.find() ? Optional.of(new Stamp(comment.group(1), "")) : Optional.empty();
  }

  /** What was met so far. */
  private static final class Scan {
    private final StringBuilder reviews = new StringBuilder();
    private final StringBuilder others = new StringBuilder();
    private String date = "";
    private String person = "";
    private String digests = "";

    void line(String line) {
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : normalised(line.substring(0, colon));
      if (DATES.contains(key)) {
        date = date.isEmpty() ? value(line, colon) : date;
      } else if (PEOPLE.contains(key)) {
        person = value(line, colon);
      } else if (DIGESTS.contains(key)) {
        digests += value(line, colon);
      } else if (!OTHER_RECORDS.contains(key)) {
        others.append(line).append('\n');
        return;
      }
      reviews.append(line).append('\n');
    }

    Optional<Stamp> stamp() {
      return date.isEmpty() ? Optional.empty() : Optional.of(new Stamp(date, person, digests));
    }

    private static String normalised(String key) {
      StringBuilder plain = new StringBuilder(key.length());
      for (int at = 0; at < key.length(); at++) {
        if (Character.isLetterOrDigit(key.charAt(at))) {
          plain.append(key.charAt(at));
        }
      }
      return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static String value(String line, int colon) {
      String value = line.substring(colon + 1);
      int comment = value.indexOf(" #");
      String plain = (comment < 0 ? value : value.substring(0, comment)).strip();
      boolean quoted = plain.length() > 1 && "'\"".indexOf(plain.charAt(0)) >= 0;
      String bare = quoted ? plain.substring(1, plain.length() - 1) : plain;
      return SingleLine.of(bare);
    }
  }
}
