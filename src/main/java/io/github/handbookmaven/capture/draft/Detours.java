package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.walkthrough.Action;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out what was tried in vain, and keeps what was learnt by it: what was seen, and what
 * helped.
 */
final class Detours {
  private static final int FAR = 12;

  private final VolatileValues values;
  private final List<Trouble> troubles;

  Detours(VolatileValues values, List<Trouble> troubles) {
    this.values = values;
    this.troubles = troubles;
  }

  List<Action> without(List<Action> actions) {
    Set<Integer> dropped = new HashSet<>();
    for (int at = 0; at < actions.size(); at++) {
      if (actions.get(at) instanceof Command command && isFailed(command)) {
        dropped.add(at);
        note(command, at, actions);
      }
    }
    List<Action> needed = new ArrayList<>();
    for (int at = 0; at < actions.size(); at++) {
      if (!dropped.contains(at)) {
        needed.add(actions.get(at));
      }
    }
    return needed;
  }

  /** A search that finds nothing ends with 1, and says what it is asked for. */
  private static boolean isFailed(Command command) {
    boolean isSilent = command.result().output().lines().isEmpty();
    boolean isQuestion =
        ShellLine.of(command.text()).first().matches("grep|test|diff|\\[|pgrep|cmp");
    return Failure.isFailed(command)
        && !(isQuestion && isSilent)
        && !command.text().startsWith("#");
  }

  private void note(Command failed, int at, List<Action> actions) {
    Optional<Integer> mended = mended(failed, at, actions);
    Optional<String> remedy = mended.map(end -> remedy(failed, at, end, actions));
    boolean isSlip =
        mended.filter(end -> end == at + 1).isPresent()
            && !((Command) actions.get(at + 1)).text().equals(failed.text())
            && Failure.isSlip(((Command) actions.get(at + 1)).text(), failed.text());
    if (!isSlip) {
      String seen = Failure.complaint(failed).map(String::strip).orElse("");
      troubles.add(new Trouble(values.named(failed.text()), values.replaced(seen), remedy));
    }
  }

  /** Where the command, or what it was meant to be, went well later. */
  private static Optional<Integer> mended(Command failed, int at, List<Action> actions) {
    int end = Math.min(actions.size(), at + FAR);
    for (int later = at + 1; later < end; later++) {
      if (actions.get(later) instanceof Command command
          && !isFailed(command)
          && Failure.isCorrectionOf(command, failed)) {
        return Optional.of(later);
      }
    }
    return Optional.empty();
  }

  /** What was done in between; the corrected command itself where nothing was. */
  private String remedy(Command failed, int at, int end, List<Action> actions) {
    List<String> between =
        actions.subList(at + 1, end).stream()
            .filter(Command.class::isInstance)
            .map(Command.class::cast)
            .filter(command -> !isFailed(command))
            .filter(
                command -> Verbs.of(command.text(), command.language()).verb().kind().isChange())
            .map(Command::text)
            .toList();
    String last = ((Command) actions.get(end)).text();
    return values.named(
        between.isEmpty() || !last.equals(failed.text()) ? last : String.join(" && ", between));
  }
}
