package io.github.handbookmaven.capture.walkthrough;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells prompts from what was typed behind them. */
final class Prompt {
  /**
   * Account and machine, a folder, the name of the shell: what prompts are made of everywhere. A
   * sharp or a greater-than sign alone is no prompt: comments and quotations begin so.
   */
  static final Pattern USUAL =
      Pattern.compile(
          "(?:(?:\\([\\w .-]{1,40}\\) ?)?"
              + "(?:\\[[^\\]]{1,120}\\]|[\\w.-]{1,40}@[\\w.-]{1,80}(?:[: ][^\\s$#%>]{0,200})?"
              + "|[~/][^\\s$#%>]{0,200}|(?:ba|z|k|da)?sh(?:-[0-9.]{1,6})?)"
              + " ?[$#%>❯➜»]|[$%❯➜])(?: |$)(.*)",
          Pattern.DOTALL);

  private static final Pattern END = Pattern.compile("[$#%>❯➜»] ");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?i).*(?:passw|passphrase|pass phrase|\\bpin\\b|token|secret|verification code|otp)[^\\n"
              + "]{0,120}[:?] ?$",
          Pattern.DOTALL);
  private static final String CONTINUED = "> ";

  private static final Pattern DATABASE =
      Pattern.compile(
          "(?:[\\w.@-]{1,60}[=(*!^-]{1,2}[#>]|mysql>|sqlite>|MariaDB \\[[^\\]]{1,40}\\]>) ?");

  private Prompt() {}

  /** What is typed behind a prompt: SQL behind a database client's, else commands of a shell. */
  static String language(String prompt) {
    return DATABASE.matcher(prompt).matches() ? "sql" : "sh";
  }

  /** Whether what stands before the cursor asks for something that is not shown. */
  static boolean asksForSecret(String line) {
    return QUESTION.matcher(line).matches();
  }

  static boolean isContinuation(String line) {
    return line.startsWith(CONTINUED) || line.equals(">");
  }

  static String withoutContinuation(String line) {
    return line.length() > 1 ? line.substring(CONTINUED.length()) : "";
  }

  /** The command behind a prompt, where a line is one. */
  static Optional<String> command(String line, Pattern prompt) {
    Matcher found = prompt.matcher(line);
    return found.matches()
        ? Optional.of(found.group(found.groupCount()).strip())
        : Optional.empty();
  }

  /**
   * How long the prompt is that begins all lines, which were typed at one terminal: what all have
   * in common, up to a sign that prompts end with; -1 where that tells nothing.
   */
  static int common(List<String> lines) {
    if (lines.size() < 2) {
      return -1;
    }
    String first = lines.get(0);
    int length = first.length();
    for (String line : lines) {
      length = Math.min(length, commonLength(first, line));
    }
    Matcher end = END.matcher(first.substring(0, length));
    int last = -1;
    while (end.find()) {
      last = end.end();
    }
    return last;
  }

  private static int commonLength(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** What was typed in one line: behind the usual prompt, else behind the first sign of one. */
  static String typed(String line, Pattern prompt) {
    return command(line, prompt)
        .or(() -> command(line, USUAL))
        .orElseGet(
            () -> {
              Matcher end = END.matcher(line);
              return end.find() ? line.substring(end.end()).strip() : line.strip();
            });
  }
}
