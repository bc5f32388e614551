package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.VirtualTerminal;
import io.github.handbookmaven.capture.walkthrough.Action.Remark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What every tier does alike: it keeps the time, takes down remarks, and holds what runs. */
abstract class WatchedCommands implements CommandFinder {
  /** All that has ended so far, in the order of its end. */
  final List<Action> found = new ArrayList<>();

  VirtualTerminal terminal;

  /** Since the recording began. */
  Duration now = Duration.ZERO;

  /** The command that was sent off and has not ended yet; null where none runs. */
  OpenCommand open;

  @Override
  public final void watch(VirtualTerminal watched) {
    terminal = watched;
  }

  @Override
  public final void time(Duration at) {
    now = at;
  }

  @Override
  public final void marker(String label) {
    found.add(new Remark(label));
  }

  @Override
  public final void fullScreenBegins() {
    if (open != null) {
      open.takesTheScreen();
    }
  }
}
