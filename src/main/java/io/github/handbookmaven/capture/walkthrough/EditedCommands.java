package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.Position;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The second tier: line editors switch bracketed paste on while they read a line, so that prompt
 * and command lie between its marks, and the output between two such pairs.
 */
final class EditedCommands extends WatchedCommands {
  private final Pattern prompt;
  private final Hosts hosts;
  private Position editingBegins;

  EditedCommands(Pattern prompt, Hosts hosts) {
    this.prompt = prompt;
    this.hosts = hosts;
  }

  @Override
  public void editingBegins() {
    close();
    terminal.forgetScrolledOff();
    editingBegins = terminal.cursor();
  }

  @Override
  public void editingEnds() {
    if (editingBegins != null) {
      open = new OpenCommand(terminal.since(editingBegins).text(), now, terminal.cursor());
      editingBegins = null;
    }
  }

  private void close() {
    if (open != null) {
      found.add(open.end(now, OptionalInt.empty(), terminal));
      open = null;
    }
  }

  @Override
  public List<Action> actions() {
    close();
    List<String> firstLines =
        found.stream()
            .filter(Command.class::isInstance)
            .map(action -> ((Command) action).text())
            .filter(text -> !Prompt.isContinuation(text))
            .toList();
    int common = Prompt.common(firstLines);
    List<Action> commands = new ArrayList<>();
    found.forEach(action -> add(action, common, commands));
    return commands;
  }

  private void add(Action action, int common, List<Action> commands) {
    if (!(action instanceof Command command)) {
      commands.add(action);
    } else if (Prompt.isContinuation(command.text()) && lastCommand(commands) != null) {
      Command first = lastCommand(commands);
      String whole = first.text() + "\n" + Prompt.withoutContinuation(command.text());
      commands.set(
          commands.size() - 1,
          new Command(whole, first.language(), first.times(), command.result()));
    } else {
      commands.add(withoutPrompt(command, common));
    }
  }

  private static Command lastCommand(List<Action> actions) {
    return actions.isEmpty() || !(actions.get(actions.size() - 1) instanceof Command last)
        ? null
        : last;
  }

  private Command withoutPrompt(Command command, int common) {
    String line = command.text();
    String typed =
        Prompt.command(line, prompt)
            .orElseGet(
                () ->
                    common >= 0 && line.length() >= common
                        ? line.substring(common).strip()
                        : Prompt.typed(line, prompt));
    String before = line.substring(0, Math.max(0, line.length() - typed.length()));
    hosts.note(before);
    return new Command(typed, Prompt.language(before), command.times(), command.result());
  }
}
