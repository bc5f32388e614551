package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.Position;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The surest tier: the shell itself marks prompt, command, output and exit status (OSC 133). */
final class MarkedCommands extends WatchedCommands {
  private Position commandBegins;

  @Override
  public void commandBegins() {
    terminal.forgetScrolledOff();
    commandBegins = terminal.cursor();
  }

  @Override
  public void outputBegins() {
    if (commandBegins != null) {
      open = new OpenCommand(typed(terminal.since(commandBegins).lines()), now, terminal.cursor());
      commandBegins = null;
    }
  }

  /** Lines after the first stand behind the prompt for more. */
  private static String typed(List<String> lines) {
    return lines.stream()
        .map(line -> Prompt.isContinuation(line) ? Prompt.withoutContinuation(line) : line)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  @Override
  public void commandEnds(OptionalInt exit) {
    if (open != null) {
      found.add(open.end(now, exit, terminal));
      open = null;
    } else if (commandBegins != null) {
      comment(typed(terminal.since(commandBegins).lines()));
      commandBegins = null;
    }
  }

  /** A comment is no command to the shell, so no output of it begins. */
  private void comment(String text) {
    if (text.startsWith("#")) {
      found.add(
          new OpenCommand(text, now, terminal.cursor()).end(now, OptionalInt.empty(), terminal));
    }
  }

  @Override
  public List<Action> actions() {
    commandEnds(OptionalInt.empty());
    return found;
  }
}
