package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.ScreenText;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import io.github.handbookmaven.capture.walkthrough.Action.Result;
import io.github.handbookmaven.capture.walkthrough.Action.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Programs that a person talks to for a while (a database client, a shell on another machine) print
 * prompts of their own: what was typed there are steps, too, and no output.
 */
final class ProgramSessions {
  private static final Pattern SQL =
      Pattern.compile(
          "(?:[\\w.@-]{1,60}|MariaDB \\[[^\\]]{1,40}\\]|mysql|sqlite)[=(*!^-]{0,2}[#>] ?(.*)");
  private static final Pattern SQL_CONTINUED =
      Pattern.compile("(?:[\\w.@-]{1,60}[-('\"*][#>]|\\s{3,5}->|\\s{3}\\.\\.\\.>) ?(.*)");
  private static final Pattern DATABASE =
      Pattern.compile("(?:sudo (?:-u \\w+ )?)?(?:psql|mysql|mariadb|sqlite3)\\b.*");
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?:ssh|mosh|su|sudo"
              + " (?:-i|-s|su)|(?:kubectl|oc|docker|podman)\\b.*\\bexec\\b.*-\\w*t\\w*)\\b.*");

  private final Hosts hosts;

  ProgramSessions(Hosts hosts) {
    this.hosts = hosts;
  }

  /** The command, and those given to the program it started. */
  Stream<Action> parted(Action action) {
    if (!(action instanceof Command command) || !command.language().equals("sh")) {
      return Stream.of(action);
    }
    if (DATABASE.matcher(command.text()).matches()) {
      return parted(command, "sql").stream();
    }
    if (REMOTE.matcher(command.text()).matches()) {
      hosts.note(command.text());
      return parted(command, "sh").stream();
    }
    return Stream.of(action);
  }

  private List<Action> parted(Command command, String language) {
    List<Action> all = new ArrayList<>();
    List<String> output = new ArrayList<>();
    String open = command.text();
    String openLanguage = "sh";
    for (String line : command.result().output().lines()) {
      Optional<String> typed = typed(line, language);
      if (typed.isEmpty()) {
        output.add(line);
      } else if (language.equals("sql")
          && SQL_CONTINUED.matcher(line).matches()
          && all.size() > 0) {
        open = open + "\n" + typed.get();
      } else {
        all.add(ended(open, openLanguage, output, command));
        output.clear();
        open = typed.get();
        openLanguage = language;
      }
    }
    if (all.isEmpty()) {
      return List.of(command);
    }
    all.add(ended(open, openLanguage, output, command));
    all.removeIf(action -> isNothing((Command) action));
    return all;
  }

  private Optional<String> typed(String line, String language) {
    if (language.equals("sh")) {
      Optional<String> typed = Prompt.command(line, Prompt.USUAL);
      typed.ifPresent(text -> hosts.note(line.substring(0, line.length() - text.length())));
      return typed;
    }
    Matcher continued = SQL_CONTINUED.matcher(line);
    Matcher first = SQL.matcher(line);
    return continued.matches()
        ? Optional.of(continued.group(1))
        : first.matches() ? Optional.of(first.group(1)) : Optional.empty();
  }

  private static boolean isNothing(Command command) {
    return command.text().isBlank() || isEnd(command);
  }

  /** Leaving a program is no step of the task. */
  static boolean isEnd(Command command) {
    return command.text().matches("\\\\q|exit;?|quit;?|logout|\\.quit");
  }

  private static Command ended(String text, String language, List<String> output, Command whole) {
    OptionalInt exit = text.equals(whole.text()) ? whole.result().exit() : OptionalInt.empty();
    return new Command(
        text.strip(),
        language,
        text.equals(whole.text()) ? whole.times() : Times.UNKNOWN,
        new Result(exit, new ScreenText(output, 0, List.of()), false));
  }
}
