package io.github.handbookmaven.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells, line by line, what surely is code between fences. Where that is not sure (an indented
 * fence may stand in a list, a fence below a tag may be part of raw HTML), it says no.
 */
final class Fences {
  private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*|(~{3,}).*");
  private static final Pattern DEFINITION = Pattern.compile("\\]:");
  private static final Pattern RAW_HTML =
      Pattern.compile("(?i)\\s{0,3}<(?:!--|\\?|![a-z\\[]|/?[a-z]).*");
  private static final Pattern LONG_RAW_HTML =
      Pattern.compile("(?i)\\s{0,3}<(?:!--|\\?|![a-z\\[]|script|pre|style|textarea).*");

  private String open = "";
  private boolean inRawHtml;
  private boolean inLongRawHtml;

  /** A blank line ends most raw HTML, but no comment or script: those end fences for good. */
  void blankLine() {
    inRawHtml = inLongRawHtml;
  }

  boolean isCode(String line) {
    if (!open.isEmpty()) {
      if (closes(line)) {
        open = "";
      }
      return !DEFINITION.matcher(line).find();
    }
    inLongRawHtml |= LONG_RAW_HTML.matcher(line).matches();
    inRawHtml |= RAW_HTML.matcher(line).matches();
    Matcher fence = FENCE.matcher(line);
    if (!inRawHtml && fence.matches()) {
      open = fence.group(1) != null ? fence.group(1) : fence.group(2);
      return true;
    }
    return false;
  }

  private boolean closes(String line) {
    String mark = line.strip();
    return mark.length() >= open.length()
        && line.indexOf(mark) <= 3
        && mark.chars().allMatch(sign -> sign == open.charAt(0));
  }
}
