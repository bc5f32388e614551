package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.recording.RecordingListener;
import io.github.handbookmaven.capture.terminal.VirtualTerminal;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import io.github.handbookmaven.capture.walkthrough.Action.InBrowser;
import io.github.handbookmaven.capture.walkthrough.Action.Ran;
import io.github.handbookmaven.capture.walkthrough.Action.Result;
import io.github.handbookmaven.capture.walkthrough.Action.Said;
import io.github.handbookmaven.capture.walkthrough.Action.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays a recording on a terminal, and lets a finder look on. */
final class Session implements RecordingListener {
  private final CommandFinder finder;
  private final VirtualTerminal terminal;
  private final HiddenInput hidden = new HiddenInput();
  private final List<Action> told = new ArrayList<>();

  Session(CommandFinder finder) {
    this.finder = finder;
    this.terminal = new VirtualTerminal(80, 24, finder);
    finder.watch(terminal);
  }

  @Override
  public void size(int columns, int rows) {
    terminal.resize(columns, rows);
  }

  @Override
  public void output(Duration at, String text) {
    finder.time(at);
    terminal.write(text);
    finder.shown();
  }

  @Override
  public void input(Duration at, String keys) {
    finder.time(at);
    hidden.typed(keys, terminal);
    finder.typed(keys);
  }

  @Override
  public void marker(Duration at, String label) {
    if (!label.isBlank()) {
      finder.marker(label.strip());
    }
  }

  @Override
  public void command(Optional<Duration> at, String text) {
    told.add(new Command(text.strip(), "sh", new Times(at, Duration.ZERO), Result.UNKNOWN));
  }

  @Override
  public void gesture(Gesture gesture) {
    told.add(new InBrowser(gesture));
  }

  @Override
  public void message(Message message) {
    told.add(new Said(message));
  }

  @Override
  public void runStep(RunStep step) {
    told.add(new Ran(step));
  }

  List<Action> actions() {
    List<Action> all = new ArrayList<>(finder.actions());
    all.addAll(told);
    return all;
  }

  List<String> secrets() {
    return hidden.secrets();
  }
}
