package io.github.handbookmaven.history;

import io.github.handbookmaven.history.Change.Stamp;
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
 * @param body the text below
 * @param stamp the review record; empty where there is no review date
 */
record FrontMatterLines(String reviews, String others, String body, Optional<Stamp> stamp) {
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
  private static final Set<String> OTHER_RECORDS =
      Set.of(
          "reviewedcontent",
          "reviewedcovers",
          "reviewby",
          "nextreview",
          "nextreviewdate",
          "nextreviewon",
          "reviewdue");
  private static final Pattern COMMENT_FORM =
      Pattern.compile("<!--\\*\\s*freshness:[^>]{0,300}?reviewed:\\s*['\"]?([\\w-]{1,20})");

  /** Tells a version's parts apart. */
  static FrontMatterLines of(String version) {
    String text = version.startsWith("\uFEFF") ? version.substring(1) : version;
    int end = endOfFrontMatter(text);
    Scan scan = new Scan();
    text.substring(0, end).lines().forEach(scan::line);
    String body = text.substring(end);
    return new FrontMatterLines(
        scan.reviews.toString(),
        scan.others.toString(),
        body,
        scan.stamp().or(() -> inComment(body)));
  }

  private static int endOfFrontMatter(String text) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return 0;
    }
    int close = text.indexOf("\n---", 3);
    if (close < 0) {
      return 0;
    }
    int lineEnd = text.indexOf('\n', close + 1);
    return lineEnd < 0 ? text.length() : lineEnd + 1;
  }

  private static Optional<Stamp> inComment(String body) {
    Matcher comment = COMMENT_FORM.matcher(body.substring(0, Math.min(body.length(), 4096)));
    return comment.find() ? Optional.of(new Stamp(comment.group(1), "")) : Optional.empty();
  }

  /** What was met so far. */
  private static final class Scan {
    private final StringBuilder reviews = new StringBuilder();
    private final StringBuilder others = new StringBuilder();
    private String date = "";
    private String person = "";

    void line(String line) {
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : normalised(line.substring(0, colon));
      if (DATES.contains(key)) {
        date = date.isEmpty() ? value(line, colon) : date;
      } else if (PEOPLE.contains(key)) {
        person = value(line, colon);
      } else if (!OTHER_RECORDS.contains(key)) {
        others.append(line).append('\n');
        return;
      }
      reviews.append(line).append('\n');
    }

    Optional<Stamp> stamp() {
      return date.isEmpty() ? Optional.empty() : Optional.of(new Stamp(date, person));
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
