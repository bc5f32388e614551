package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.ScreenText;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The last tier: nothing but text, of which some lines look like a prompt with a command. */
final class PromptedCommands extends WatchedCommands {
  private static final int HEAD = 200;

  private final Pattern prompt;
  private final Hosts hosts;
  private final List<String> output = new ArrayList<>();
  private long omitted;

  PromptedCommands(Pattern prompt, Hosts hosts) {
    this.prompt = prompt;
    this.hosts = hosts;
  }

  @Override
  public void lineEnds(String line) {
    terminal.forgetScrolledOff();
    Optional<String> command = Prompt.command(line, prompt);
    if (command.isPresent()) {
      close();
      hosts.note(line.substring(0, line.length() - command.get().length()));
      open = new OpenCommand(command.get(), now, terminal.cursor());
    } else if (open != null && Prompt.isContinuation(line) && output.isEmpty()) {
      open = open.continuedWith(Prompt.withoutContinuation(line));
    } else if (output.size() < HEAD) {
      output.add(line);
    } else {
      omitted++;
    }
  }

  private void close() {
    if (open != null) {
      Command ended =
          open.end(now, OptionalInt.empty(), new ScreenText(output, omitted, List.of()));
      found.add(ended);
    }
    open = null;
    output.clear();
    omitted = 0;
  }

  @Override
  public List<Action> actions() {
    close();
    return found;
  }
}
