package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.ScreenText;
import io.github.handbookmaven.capture.terminal.VirtualTerminal;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import io.github.handbookmaven.capture.walkthrough.Action.Remark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The last tier: nothing but text, of which some lines look like a prompt with a command. */
final class PromptedCommands implements CommandFinder {
  private static final int HEAD = 200;

  private final List<Action> actions = new ArrayList<>();
  private final Pattern prompt;
  private final Hosts hosts;
  private final List<String> output = new ArrayList<>();
  private long omitted;
  private VirtualTerminal terminal;
  private Duration now = Duration.ZERO;
  private OpenCommand open;

  PromptedCommands(Pattern prompt, Hosts hosts) {
    this.prompt = prompt;
    this.hosts = hosts;
  }

  @Override
  public void watch(VirtualTerminal watched) {
    terminal = watched;
  }

  @Override
  public void time(Duration at) {
    now = at;
  }

  @Override
  public void marker(String label) {
    actions.add(new Remark(label));
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

  @Override
  public void fullScreenBegins() {
    if (open != null) {
      open.takesTheScreen();
    }
  }

  private void close() {
    if (open != null) {
      Command ended =
          open.end(now, OptionalInt.empty(), new ScreenText(output, omitted, List.of()));
      actions.add(ended);
    }
    open = null;
    output.clear();
    omitted = 0;
  }

  @Override
  public List<Action> actions() {
    close();
    return actions;
  }
}
