package io.github.handbookmaven.history;

import io.github.handbookmaven.frontmatter.DocumentControl;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Of two texts the lines from the first that differs to the last: comparing these tells all that
 * comparing the whole would, and most commits change little.
 *
 * @param old of the older text; with invalid UTF-8 replaced
 * @param now of the newer text
 */
record ChangedLines(String old, String now) {

  /**
   * Compares two texts.
   *
   * @param old older
   * @param oldStart where in it to start
   * @param now newer
   * @param nowStart where in it to start
   */
  static ChangedLines between(byte[] old, int oldStart, byte[] now, int nowStart) {
    int equal = Arrays.mismatch(old, oldStart, old.length, now, nowStart, now.length);
    if (equal < 0) {
      return new ChangedLines("", "");
    }
    int start = startOfLine(old, oldStart, oldStart + equal);
    int head = start - oldStart;
    int tail = equalLinesAtEnd(old, start, now, nowStart + head);
    return new ChangedLines(
        text(old, start, old.length - tail), text(now, nowStart + head, now.length - tail));
  }

  private static int startOfLine(byte[] text, int from, int at) {
    int start = at;
    while (start > from && text[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** How many bytes at the end are whole lines that both share. */
  private static int equalLinesAtEnd(byte[] old, int oldFrom, byte[] now, int nowFrom) {
    int most = Math.min(old.length - oldFrom, now.length - nowFrom);
    int lines = 0;
    int equal = 0;
    while (equal < most && old[old.length - 1 - equal] == now[now.length - 1 - equal]) {
      if (old[old.length - 1 - equal] == '\n') {
        lines = equal;
      }
      equal++;
    }
    return lines;
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Whether nothing but white space differs, as {@code git diff -w} compares. */
  boolean differInWhiteSpaceOnly() {
    return BareText.withoutWhiteSpace(old).equals(BareText.withoutWhiteSpace(now));
  }

  /** Whether both say the same: white space and where links lead left out. */
  boolean saySame() {
    return old.equals(now) || BareText.text(old).equals(BareText.text(now));
  }

  /** Whether they do, once the lines are left out that record a review in the text. */
  boolean saySameButForReviews() {
    return BareText.text(withoutReviews(old)).equals(BareText.text(withoutReviews(now)));
  }

  private static String withoutReviews(String text) {
    return text.lines()
        .filter(line -> !DocumentControl.recordsReview(line))
        .collect(Collectors.joining("\n"));
  }
}
