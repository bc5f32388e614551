package io.github.handbookmaven.capture.draft;

import java.util.List;

/** Writes text of a recording as Markdown that says just that text. */
final class DraftMarkdown {
  private DraftMarkdown() {}

  /** Words in a sentence: nothing of them is markup, code in back-ticks stays code. */
  static String prose(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    StringBuilder safe = new StringBuilder();
    boolean isCode = false;
    boolean isPaired = line.chars().filter(c -> c == '`').count() % 2 == 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '`' && isPaired) {
        isCode = !isCode;
      } else if (!isCode && "\\`*_{}[]<>#|".indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(c);
    }
    return safe.toString();
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
