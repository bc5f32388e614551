package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.TerminalListener;
import io.github.handbookmaven.capture.terminal.VirtualTerminal;
import java.time.Duration;
import java.util.List;

/** A way of finding commands in what was seen. Each knows one kind of sign. */
interface CommandFinder extends TerminalListener {

  /** Is given the terminal before anything is shown on it. */
  void watch(VirtualTerminal terminal);

  /** What is shown next is shown at this time. */
  void time(Duration at);

  /** Something was typed. */
  default void typed(String keys) {}

  /** A piece of output was shown, all of it. */
  default void shown() {}

  /** Somebody set a mark. */
  void marker(String label);

  /** All that was found, once the recording has ended. */
  List<Action> actions();
}
