package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.Position;
import io.github.handbookmaven.capture.terminal.ScreenText;
import io.github.handbookmaven.capture.terminal.VirtualTerminal;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import io.github.handbookmaven.capture.walkthrough.Action.Result;
import io.github.handbookmaven.capture.walkthrough.Action.Times;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** A command that was sent off and has not ended yet. */
final class OpenCommand {
  private final String text;
  private final Duration began;
  private final Position outputBegins;
  private boolean tookTheScreen;

  OpenCommand(String text, Duration began, Position outputBegins) {
    this.text = text;
    this.began = began;
    this.outputBegins = outputBegins;
  }

  OpenCommand continuedWith(String line) {
    return new OpenCommand(text + "\n" + line, began, outputBegins);
  }

  void takesTheScreen() {
    tookTheScreen = true;
  }

  /** What it printed before a place. */
  ScreenText seen(VirtualTerminal terminal, Position end) {
    return terminal.between(outputBegins, end);
  }

  Command end(Duration at, OptionalInt exit, VirtualTerminal terminal) {
    return end(at, exit, terminal.since(outputBegins));
  }

  Command end(Duration at, OptionalInt exit, ScreenText seen) {
    ScreenText output = tookTheScreen ? ScreenText.EMPTY : seen;
    return new Command(
        text,
        "sh",
        new Times(Optional.of(began), at.minus(began)),
        new Result(exit, output, tookTheScreen));
  }
}
