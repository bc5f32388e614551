package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.terminal.ScreenText;
import io.github.handbookmaven.model.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What of an output is worth showing: ten lines at most, without what moves. */
final class StableOutput {
  private static final int MOST = 10;
  private static final int HEAD = 5;
  private static final int TAIL = 3;
  private static final int LONGEST_LINE = 160;
  private static final Pattern PROGRESS =
      Pattern.compile(
          "\\s{0,9}(?:[#=.>\\-]{6,}|[0-9]{1,3}(?:\\.[0-9])?%.{0,200}|.{0,120}\\[[#=>"
              + " .-]{5,}\\].{0,80}|Progress.{0,200}|Download(?:ing|ed) from .{0,400})");

  /** A question for a secret is answered, not expected. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i).{0,200}(?:password|passphrase|verification code|otp)[^:]{0,80}:\\s{0,3}");

  private StableOutput() {}

  static List<String> of(ScreenText output) {
    List<String> lines =
        output.lines().stream()
            .filter(line -> !ASKED.matcher(line).matches())
            .filter(line -> !PROGRESS.matcher(line).matches())
            .map(line -> Excerpt.of(line, LONGEST_LINE))
            .toList();
    if (lines.stream().allMatch(String::isBlank)) {
      return List.of();
    }
    if (lines.size() <= MOST && output.omitted() == 0) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(HEAD, lines.size())));
    shown.add("…");
    shown.addAll(lines.subList(Math.max(HEAD, lines.size() - TAIL), lines.size()));
    return shown;
  }
}
