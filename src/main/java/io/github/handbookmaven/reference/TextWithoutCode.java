package io.github.handbookmaven.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without the code in it, in which templates are examples. What a fence's info string calls
 * a directive, as <code>```{include}</code> does, is no code; what a template is told to leave as
 * it is, between {@code {% raw %}} and {@code {% endraw %}}, is.
 */
final class TextWithoutCode {
  private static final Pattern FENCE = Pattern.compile("[ >]*+(`{3,}+|~{3,}+)([^\\n]*+)");
  private static final Pattern TICKS = Pattern.compile("`++");

  private static final Pattern RAW = Pattern.compile("\\{%-? *+(end)?raw *+-?%\\}");

  private final StringBuilder prose = new StringBuilder();
  private String fence = "";

  private TextWithoutCode() {}

  /** The lines outside fences and raw parts, without code spans. */
  static String of(String text) {
    TextWithoutCode reader = new TextWithoutCode();
    text.lines().forEach(reader::add);
    return withoutRaw(reader.prose);
  }

  private static String withoutRaw(CharSequence text) {
    StringBuilder kept = new StringBuilder();
    Matcher mark = RAW.matcher(text);
    boolean isRaw = false;
    int from = 0;
    while (mark.find()) {
      kept.append(text, isRaw ? mark.start() : from, mark.start());
      isRaw = mark.group(1) == null;
      from = mark.end();
    }
    return kept.append(text, from, text.length()).toString();
  }

  private void add(String line) {
    Matcher marker = FENCE.matcher(line);
    boolean isFence = marker.matches();
    if (!fence.isEmpty()) {
      boolean closes = isFence && marker.group(1).startsWith(fence) && marker.group(2).isBlank();
      fence = closes ? "" : fence;
    } else if (isFence && !marker.group(2).startsWith("{")) {
      fence = marker.group(1);
    } else {
      prose.append(withoutSpans(line)).append('\n');
    }
  }

  /** A run of ticks opens a span that the next run of the same length closes. */
  private static String withoutSpans(String line) {
    List<MatchResult> runs =
        line.indexOf('`') < 0 ? List.of() : TICKS.matcher(line).results().toList();
    List<MatchResult> closing = closing(runs);
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (int run = 0; run < runs.size(); run++) {
      MatchResult open = runs.get(run);
      if (open.start() >= at && closing.get(run) != open) {
        kept.append(line, at, open.start());
        at = closing.get(run).end();
      }
    }
    return kept.append(line, at, line.length()).toString();
  }

  /** For each run the next of its length; itself where there is none. */
  private static List<MatchResult> closing(List<MatchResult> runs) {
    List<MatchResult> closing = new ArrayList<>(runs);
    Map<Integer, MatchResult> next = new HashMap<>();
    for (int run = runs.size() - 1; run >= 0; run--) {
      MatchResult open = runs.get(run);
      closing.set(run, next.getOrDefault(open.group().length(), open));
      next.put(open.group().length(), open);
    }
    return closing;
  }
}
