package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.Position;
import java.util.List;
import java.util.OptionalInt;

/**
 * The third tier: the recording holds what was typed. A command is what stands on the screen
 * between where typing began and where Enter was pressed, so that corrections and completions count
 * as they were seen; what was typed behind anything but a prompt is an answer to a running program.
 */
final class TypedCommands extends WatchedCommands {
  private final Hosts hosts;
  private String prompt;
  private Position promptAt;
  private boolean isSent;
  private String answered;

  TypedCommands(Hosts hosts) {
    this.hosts = hosts;
  }

  @Override
  public void typed(String keys) {
    if (promptAt == null) {
      promptAt = terminal.cursor();
      prompt = terminal.between(new Position(promptAt.row(), 0), promptAt).text();
    }
    if (keys.indexOf('\r') >= 0 || keys.indexOf('\n') >= 0) {
      isSent = true;
    }
  }

  @Override
  public void lineEnds(String line) {
    if (!isSent || promptAt == null) {
      return;
    }
    isSent = false;
    if (isPrompt(prompt) && line.startsWith(prompt)) {
      close(new Position(promptAt.row(), 0));
      hosts.note(prompt);
      answered = line.substring(prompt.length()).strip();
    }
    promptAt = null;
  }

  private static boolean isPrompt(String text) {
    return !text.isEmpty() && "$#%>❯➜»".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The output begins below the line that was just left. */
  @Override
  public void shown() {
    if (answered != null) {
      terminal.forgetScrolledOff();
      open = new OpenCommand(answered, now, new Position(terminal.cursor().row(), 0));
      answered = null;
    }
  }

  private void close(Position promptBegins) {
    if (open != null) {
      found.add(open.end(now, OptionalInt.empty(), open.seen(terminal, promptBegins)));
      open = null;
    }
  }

  @Override
  public List<Action> actions() {
    close(new Position(terminal.cursor().row(), 0));
    return found;
  }
}
