package io.github.handbookmaven.history;

import io.github.handbookmaven.frontmatter.DocumentControl;
import io.github.handbookmaven.frontmatter.FrontMatterKey;
import io.github.handbookmaven.frontmatter.FrontMatterSpan;
import io.github.handbookmaven.history.Change.Stamp;
import io.github.handbookmaven.model.LiteralSearch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an old version of a document, told apart line by line: thousands of versions are
 * read in one walk, too many to parse each as YAML. Fences and keys are those of today's reader, at
 * any depth.
 *
 * @param reviews front matter lines that record a review
 * @param others all other front matter lines
 * @param end where the text below starts, in bytes
 * @param stamp the review record; empty where there is no review date
 * @param read so many bytes at the start tell all this; one byte more than any text has where
 *     nothing less than the whole does
 */
record FrontMatterLines(String reviews, String others, int end, Optional<Stamp> stamp, long read) {
  private static final Set<FrontMatterKey> DIGESTS =
      EnumSet.of(FrontMatterKey.REVIEWED_CONTENT, FrontMatterKey.REVIEWED_COVERS);
  private static final Pattern COMMENT_FORM =
      Pattern.compile("<!--\\*\\s*freshness:[^>]{0,300}?reviewed:\\s*['\"]?([\\w-]{1,20})");

  /** Without one of these a text records no review. */
  private static final LiteralSearch REVIEW =
      LiteralSearch.of(List.of(List.of("review", "validated", "verified")));

  /** A record in the text stands near the top. */
  private static final int SEARCHED_FOR_RECORD = 4096;

  private static final long WHOLE = Long.MAX_VALUE;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Tells a version's parts apart. */
  static FrontMatterLines of(byte[] version) {
    int start = startsWith(version, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    int first = firstSign(version, start);
    boolean mayHold = first < version.length && "-+{<".indexOf(version[first]) >= 0;
    List<String> lines = mayHold ? lines(version, start) : List.of();
    Optional<FrontMatterSpan> span = FrontMatterSpan.in(lines).filter(FrontMatterSpan::isClosed);
    int end = span.map(found -> behindLine(version, start, found.lastLine())).orElse(start);
    Scan scan = new Scan();
    span.ifPresent(
        found -> lines.subList(found.firstLine() - 1, found.lastLine()).forEach(scan::line));
    Optional<Stamp> stamp =
        scan.stamp().or(() -> inText(text(version, end, end + SEARCHED_FOR_RECORD)));
    long read = Math.max(first + 1L, (long) end + SEARCHED_FOR_RECORD);
    return new FrontMatterLines(
        scan.reviews.toString(),
        scan.others.toString(),
        end,
        stamp,
        mayHold && span.isEmpty() ? WHOLE : read);
  }

  /**
   * Tells a version's parts apart, beside those of another one: most commits change a text below
   * its head, and what stands above is the same.
   *
   * @param known the parts of the other version
   * @param equal how many bytes at the start of both are the same
   */
  static FrontMatterLines of(byte[] version, FrontMatterLines known, int equal) {
    return equal >= known.read ? known : of(version);
  }

  /** Most versions are told by it, without being decoded. */
  private static int firstSign(byte[] text, int start) {
    int at = start;
    while (at < text.length && text[at] <= ' ' && text[at] >= 0) {
      at++;
    }
    return at;
  }

  private static List<String> lines(byte[] text, int start) {
    String all = text(text, start, text.length);
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < all.length(); at++) {
      char sign = all.charAt(at);
      if (sign == '\n' || sign == '\r') {
        lines.add(all.substring(from, at));
        at += sign == '\r' && all.startsWith("\n", at + 1) ? 1 : 0;
        from = at + 1;
      }
    }
    lines.add(all.substring(from));
    return lines;
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.min(to, bytes.length) - from, StandardCharsets.UTF_8);
  }

  /** The byte after a 1-based line. */
  private static int behindLine(byte[] text, int start, int line) {
    int at = start;
    for (int seen = 0; seen < line && at < text.length; at++) {
      boolean isPair = text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
      seen += !isPair && (text[at] == '\n' || text[at] == '\r') ? 1 : 0;
    }
    return at;
  }

  private static boolean startsWith(byte[] text, byte[] prefix) {
    return text.length >= prefix.length
        && Arrays.equals(text, 0, prefix.length, prefix, 0, prefix.length);
  }

  private static Optional<Stamp> inText(String body) {
    if (REVIEW.groupsIn(body) == 0) {
      return Optional.empty();
    }
    Matcher comment = COMMENT_FORM.matcher(body);
    return body.contains("<!--*") && comment.find()
        ? Optional.of(new Stamp(comment.group(1), ""))
        : DocumentControl.reviewed(body.replace("\r\n", "\n")).map(day -> new Stamp(day, ""));
  }

  /** What was met so far. */
  private static final class Scan {
    private final StringBuilder reviews = new StringBuilder();
    private final StringBuilder others = new StringBuilder();
    private String date = "";
    private String person = "";
    private String digests = "";

    void line(String line) {
      int colon = endOfKey(line);
      Optional<FrontMatterKey> key =
          colon < 0 ? Optional.empty() : FrontMatterKey.of(normalised(line.substring(0, colon)));
      if (key.filter(FrontMatterLines::isOfAReview).isEmpty()) {
        others.append(line).append('\n');
        return;
      }
      reviews.append(line).append('\n');
      record(key.get(), value(line, colon));
    }

    private void record(FrontMatterKey key, String value) {
      if (key == FrontMatterKey.LAST_REVIEWED) {
        date = date.isEmpty() ? value : date;
      } else if (key == FrontMatterKey.REVIEWED_BY) {
        person = value;
      } else if (DIGESTS.contains(key)) {
        digests += value;
      }
    }

    Optional<Stamp> stamp() {
      return date.isEmpty() ? Optional.empty() : Optional.of(new Stamp(date, person, digests));
    }

    /** YAML and JSON write a colon, TOML an equals sign. */
    private static int endOfKey(String line) {
      int colon = line.indexOf(':');
      int equals = line.indexOf('=');
      return colon < 0 || equals >= 0 && equals < colon ? equals : colon;
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
      String alone = plain.endsWith(",") ? plain.substring(0, plain.length() - 1) : plain;
      boolean quoted = alone.length() > 1 && "'\"".indexOf(alone.charAt(0)) >= 0;
      String bare = quoted ? alone.substring(1, alone.length() - 1) : alone;
      return SingleLine.of(bare);
    }
  }

  private static boolean isOfAReview(FrontMatterKey key) {
    return switch (key) {
      case LAST_REVIEWED, REVIEWED_BY, REVIEWED_CONTENT, REVIEWED_COVERS, REVIEW_BY -> true;
      default -> false;
    };
  }
}
