package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * One line of a code block.
 *
 * @param text as written
 * @param line 1-based
 * @param language of its block; empty where none is named
 * @param themes what the command does; none where it is no command
 */
public record Command(String text, int line, String language, Themes themes) {

  /** Whether it does something a theme names. */
  public boolean does(Theme theme) {
    return themes.has(theme);
  }

  /** Whether it is a command at all. */
  boolean isKnown() {
    return does(Theme.LOOKING_COMMAND)
        || does(Theme.CHANGING_COMMAND)
        || does(Theme.RECOVERY_COMMAND);
  }

  /** The lines of a code block; none for a document shown as a template. */
  static List<Command> of(Block code) {
    List<Command> commands = new ArrayList<>();
    if (WordList.DOCUMENT_LANGUAGES.has(code.info())) {
      return commands;
    }
    boolean isShell = isShell(code.info());
    Lexicon lexicon = new Lexicon();
    int line = code.line() + 1;
    for (String text : code.text().split("\n")) {
      if (!text.isBlank()) {
        Themes themes = isShell ? themesOf(text, lexicon) : Themes.NONE;
        commands.add(new Command(text, line, code.info(), themes));
      }
      line++;
    }
    return commands;
  }

  /** Whether its block is meant for a shell, as far as its language tells. */
  public boolean isOfAShell() {
    return isShell(language);
  }

  private static boolean isShell(String language) {
    return WordList.SHELL_LANGUAGES.has(language.isEmpty() ? "none" : language);
  }

  private static Themes themesOf(String text, Lexicon lexicon) {
    return Vocabulary.standard().themesAt(lexicon.words(withoutFlags(text)), 0);
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
      skipNext = isFlag && WordList.FLAGS_WITH_VALUE.has(part);
    }
    return kept.toString();
  }

  private static boolean isPrompt(String part) {
    return part.equals("$") || part.equals("#") || part.equals(">") || part.equals("sudo");
  }
}
