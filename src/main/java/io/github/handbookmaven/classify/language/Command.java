package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * One line of a code block.
 *
 * @param text as written
 * @param line 1-based
 * @param language of its block; empty where none is named
 * @param themes what the command does, as {@link Theme#bit()}s; none where it is no command
 */
public record Command(String text, int line, String language, long themes) {
  private static final Set<String> SHELLS =
      Set.of(
          "",
          "sh",
          "bash",
          "shell",
          "console",
          "zsh",
          "terminal",
          "sql",
          "text",
          "shell-session",
          "ruby");
  private static final Set<String> TEMPLATES = Set.of("markdown", "md", "mdx", "erb");
  private static final Set<String> FLAGS_WITH_VALUE =
      Set.of("-n", "--namespace", "--context", "-c", "--region", "--profile", "-l", "--cluster");

  /** Whether it does something a theme names. */
  public boolean does(Theme theme) {
    return theme.in(themes);
  }

  /** Whether it is a command at all. */
  boolean isKnown() {
    return themes != 0;
  }

  /** The lines of a code block; none for a document shown as a template. */
  static List<Command> of(Block code) {
    List<Command> commands = new ArrayList<>();
    if (TEMPLATES.contains(code.info())) {
      return commands;
    }
    int line = code.line() + 1;
    for (String text : code.text().split("\n")) {
      if (!text.isBlank()) {
        commands.add(new Command(text, line, code.info(), themesOf(text, code.info())));
      }
      line++;
    }
    return commands;
  }

  private static long themesOf(String text, String language) {
    if (!SHELLS.contains(language)) {
      return 0;
    }
    return Vocabulary.standard().themesAt(Words.of(withoutFlags(text)), 0)
        & (Theme.LOOKING_COMMAND.bit()
            | Theme.CHANGING_COMMAND.bit()
            | Theme.RECOVERY_COMMAND.bit());
  }

  private static String withoutFlags(String text) {
    StringBuilder kept = new StringBuilder();
    boolean skipNext = false;
    StringTokenizer parts = new StringTokenizer(text);
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken();
      boolean isFlag = part.startsWith("-");
      if (!isFlag && !skipNext && !isPrompt(part)) {
        kept.append(part).append(' ');
      }
      skipNext = isFlag && FLAGS_WITH_VALUE.contains(part);
    }
    return kept.toString();
  }

  private static boolean isPrompt(String part) {
    return part.equals("$") || part.equals("#") || part.equals(">") || part.equals("sudo");
  }
}
