package io.github.handbookmaven.capture.draft;

import java.util.List;

/** Writes text of a recording as Markdown that says just that text. */
final class DraftMarkdown {
  private DraftMarkdown() {}

  /**
   * Words in a sentence, or in a cell: nothing of them is markup, code in back-ticks stays code.
   */
  static String prose(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    StringBuilder safe = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      int end = endOfRun(line, at);
      int behindCode = line.charAt(at) == '`' ? endOfCode(line, at, end) : at;
      if (behindCode > at) {
        safe.append(line, at, behindCode);
        at = behindCode;
      } else {
        for (; at < end; at++) {
          safe.append(isMarkup(line, at) ? "\\" : "").append(line.charAt(at));
        }
      }
    }
    return safe.toString();
  }

  /** Behind the last of the same characters in a row. */
  private static int endOfRun(String line, int from) {
    int end = from + 1;
    while (end < line.length() && line.charAt(end) == line.charAt(from)) {
      end++;
    }
    return end;
  }

  /**
   * Behind code that begins with a run of back-ticks: it ends with as many. {@code from} where it
   * does not end, or would not be code in a cell of a table, which a stroke ends first.
   */
  private static int endOfCode(String line, int from, int inside) {
    int at = inside;
    while (at < line.length() && line.charAt(at) != '|') {
      int end = endOfRun(line, at);
      if (line.charAt(at) == '`' && end - at == inside - from) {
        return end;
      }
      at = end;
    }
    return from;
  }

  private static boolean isMarkup(String line, int at) {
    char c = line.charAt(at);
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    return switch (c) {
      case '\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '#', '|' -> true;
      case '&' -> next == '#' || Character.isLetter(next);
      case '~' -> next == '~' || at > 0 && line.charAt(at - 1) == '~';
      case '-', '+', '=' -> at == 0;
      case '.', ')' -> isNumber(line.substring(0, at));
      default -> false;
    };
  }

  private static boolean isNumber(String start) {
    return !start.isEmpty()
        && start.length() < 10
        && start.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Code within a line or a cell of a table. */
  static String code(String text) {
    String line = text.replaceAll("\\s+", " ").strip().replace("|", "\\|");
    if (line.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(longestRun(line) + 1);
    boolean touches = line.startsWith("`") || line.endsWith("`");
    return fence + (touches ? " " : "") + line + (touches ? " " : "") + fence;
  }

  /** A fenced block, each line indented by so many blanks. */
  static String fence(String language, List<String> lines, int indent) {
    int ticks = Math.max(3, lines.stream().mapToInt(DraftMarkdown::longestRun).max().orElse(0) + 1);
    String fence = "`".repeat(ticks);
    StringBuilder block = new StringBuilder();
    String blanks = " ".repeat(indent);
    block.append(blanks).append(fence).append(language).append('\n');
    lines.forEach(
        line -> block.append(line.isEmpty() ? "" : blanks).append(shown(line)).append('\n'));
    return block.append(blanks).append(fence).append('\n').toString();
  }

  /** Control characters that a file may hold but nobody can see. */
  private static String shown(String line) {
    return line.replaceAll("[\\p{Cc}&&[^\\t]]", "�");
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int at = 0; at < text.length(); at++) {
      run = text.charAt(at) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** A scalar of YAML that is read as just this text. */
  static String scalar(String text) {
    return "\""
        + text.replaceAll("[\\p{Cc}]", " ").replace("\\", "\\\\").replace("\"", "\\\"")
        + "\"";
  }
}
