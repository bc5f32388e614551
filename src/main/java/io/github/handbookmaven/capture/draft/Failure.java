package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.walkthrough.Action.Command;
import io.github.handbookmaven.model.EditDistance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells commands that failed: by their exit status, and where none is known by what they said. */
final class Failure {
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)(?:(?:\\[?(?:error|fatal|fail(?:ed|ure)?)\\b\\]?:?|e:|panic:|traceback|usage:|unknown"
              + " |invalid ).*|.{0,200}(?:command not found|no such file or directory|permission"
              + " denied|connection refused|: not found|: fatal:|: error:))");
  private static final Pattern WENT_WELL = Pattern.compile("(?i).*\\bsuccess(?:ful|fully)?\\b.*");
  private static final int CLOSE = 3;
  private static final int LINES = 6;
  private static final int LONGEST_SLIP = 300;

  private Failure() {}

  static boolean isFailed(Command command) {
    return command.result().exit().isPresent()
        ? command.result().exit().getAsInt() != 0
        : complaint(command).isPresent() && isShortAndBad(command.result().output().lines());
  }

  /** Where no exit status is known, a long output or one that tells of success is no failure. */
  private static boolean isShortAndBad(List<String> lines) {
    return lines.size() <= LINES && lines.stream().noneMatch(l -> WENT_WELL.matcher(l).matches());
  }

  /** The line that says what is wrong. */
  static Optional<String> complaint(Command command) {
    List<String> lines = command.result().output().lines();
    return lines.stream()
        .filter(line -> SAID.matcher(line).matches())
        .findFirst()
        .or(
            () ->
                exitedBadly(command)
                    ? lines.stream().filter(l -> !l.isBlank()).reduce((a, b) -> b)
                    : Optional.empty());
  }

  private static boolean exitedBadly(Command command) {
    return command.result().exit().orElse(0) != 0;
  }

  /** Whether one command is what another was meant to be: the same program, a slip apart. */
  static boolean isCorrectionOf(Command second, Command first) {
    String one = first.text().strip();
    String other = second.text().strip();
    List<String> words = ShellLine.of(one).words();
    boolean isGoingOn =
        !words.isEmpty() && new java.util.HashSet<>(ShellLine.of(other).words()).containsAll(words);
    return isGoingOn || isSlip(one, other);
  }

  /** Whether two lines are a slip apart; those too long to be one are not. */
  static boolean isSlip(String one, String other) {
    boolean isShort = Math.max(one.length(), other.length()) <= LONGEST_SLIP;
    return isShort && EditDistance.between(one, other) <= CLOSE;
  }
}
