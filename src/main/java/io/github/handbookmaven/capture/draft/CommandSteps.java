package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.draft.DraftOutline.Do;
import io.github.handbookmaven.capture.draft.DraftOutline.Heading;
import io.github.handbookmaven.capture.draft.DraftOutline.Item;
import io.github.handbookmaven.capture.draft.Step.Code;
import io.github.handbookmaven.capture.draft.Verb.Kind;
import io.github.handbookmaven.capture.walkthrough.Action;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import io.github.handbookmaven.capture.walkthrough.Action.Remark;
import io.github.handbookmaven.model.DataFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes steps of commands: one for each that was needed, in the order they were given. */
final class CommandSteps {
  /** Every machine has these: nobody needs to be told to install them. */
  private static final Set<String> EVERYWHERE =
      DataFile.words(CommandSteps.class, "everywhere.txt");

  private static final Duration LONG = Duration.ofSeconds(60);

  private final VolatileValues values;
  private final List<Item> items = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final SortedSet<String> tools = new TreeSet<>();
  private final List<String> setup = new ArrayList<>();
  private String title = "";

  CommandSteps(VolatileValues values) {
    this.values = values;
  }

  DraftOutline of(List<Action> actions) {
    List<Action> needed = new Detours(values, troubles).without(actions);
    for (int at = 0; at < needed.size(); at++) {
      Action action = needed.get(at);
      if (action instanceof Remark remark) {
        items.add(new Heading(remark.text()));
      } else if (action instanceof Command command) {
        at += add(command, needed.subList(at + 1, needed.size()));
      }
    }
    if (!setup.isEmpty()) {
      addStep(new Step(Kind.SETUP, "Prepare the shell", setupCode(""), List.of(), List.of()));
    }
    return new DraftOutline(items, troubles, List.copyOf(tools), List.of());
  }

  /** Adds a step, and says how many of the next commands it stands for, too. */
  private int add(Command command, List<Action> next) {
    if (command.text().startsWith("#")) {
      title = command.text().replaceFirst("^#+\\s*", "");
      return 0;
    }
    Verbs.Meaning meaning = Verbs.of(command.text(), command.language());
    if (meaning.verb().isNothing() || isOrientation(command)) {
      return 0;
    }
    note(command);
    if (meaning.verb().kind() == Kind.SETUP && command.result().output().lines().isEmpty()) {
      setup.add(values.named(command.text()));
      return 0;
    }
    int again = repetitions(command, next);
    Command last = again == 0 ? command : (Command) next.get(again - 1);
    addStep(step(command, last, meaning, again));
    return again;
  }

  /** Looking round in a folder is for who does not know it yet. */
  private static boolean isOrientation(Command command) {
    return command.text().matches("(?:ls|ll|la|dir)(?: -\\w+)?");
  }

  private void note(Command command) {
    String tool = ShellLine.of(command.text()).first();
    boolean isTool =
        command.language().equals("sh")
            && tool.matches("[a-z][a-z0-9._-]{1,30}")
            && !EVERYWHERE.contains(tool);
    if (isTool && !Verbs.of(command.text(), "sh").verb().kind().equals(Kind.SETUP)) {
      tools.add(tool);
    }
  }

  /** The same command given again at once was given to wait for something. */
  private static int repetitions(Command command, List<Action> next) {
    int again = 0;
    while (again < next.size()
        && next.get(again) instanceof Command other
        && other.text().equals(command.text())) {
      again++;
    }
    return again;
  }

  private void addStep(Step step) {
    items.add(new Do(title.isEmpty() ? step : step.withTitle(title)));
    title = "";
    setup.clear();
  }

  private Code setupCode(String text) {
    return new Code(
        "sh",
        String.join(
            "\n",
            Stream.concat(setup.stream(), Stream.of(text)).filter(s -> !s.isEmpty()).toList()));
  }

  private Step step(Command command, Command last, Verbs.Meaning meaning, int again) {
    String text = values.named(command.text());
    Code code =
        command.language().equals("sh") ? setupCode(text) : new Code(command.language(), text);
    List<String> expected =
        StableOutput.of(last.result().output()).stream().map(values::replaced).toList();
    Kind kind =
        last.result().tookTheScreen() && meaning.verb().kind() == Kind.CHANGE
            ? Kind.EDIT
            : meaning.verb().kind();
    return new Step(kind, values.named(meaning.title()), code, expected, notes(last, kind, again));
  }

  private static List<String> notes(Command command, Kind kind, int again) {
    List<String> notes = new ArrayList<>();
    if (again > 0) {
      notes.add(
          "Repeat this until the output is as expected; it took "
              + (again + 1)
              + " times when recorded.");
    }
    if (command.times().took().compareTo(LONG) > 0 && kind != Kind.EDIT) {
      notes.add(
          "Wait until it has ended: it took about "
              + minutes(command.times().took())
              + " when recorded.");
    }
    if (kind == Kind.EDIT) {
      notes.add("**TODO:** What is changed in the file, and how is it seen to be right?");
    }
    return notes;
  }

  private static String minutes(Duration took) {
    long minutes = Math.max(1, Math.round(took.toSeconds() / 60.0));
    return minutes == 1 ? "a minute" : minutes + " minutes";
  }

  /** The first thing a person would call this walkthrough by. */
  static Optional<String> name(DraftOutline outline) {
    return outline
        .steps()
        .filter(step -> step.kind().isChange())
        .findFirst()
        .or(() -> outline.steps().findFirst())
        .map(Step::title);
  }
}
