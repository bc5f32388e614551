package io.github.handbookmaven.mojo.console;

import io.github.handbookmaven.assemble.Progress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One line that says how far a long work is: on a terminal in place, elsewhere seldom. What is done
 * within three seconds says nothing.
 */
public final class ProgressLine implements Progress, AutoCloseable {
  private static final int SILENT_SECONDS = 3;

  private final Out out;
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1, Ticker::new);
  private volatile String latest = "";
  private String told = "";

  /** Where the line stands. */
  public interface Out {
    /** How many seconds lie between two of its states. */
    int everySeconds();

    /** Shows a state. */
    void show(String state);

    /** Takes the last state away, where that can be done. */
    void clear();
  }

  /** Keeps no build from ending. */
  private static final class Ticker extends Thread {
    Ticker(Runnable work) {
      super(work, "handbook-progress");
      setDaemon(true);
    }
  }

  ProgressLine(Out out) {
    this.out = out;
  }

  /** A line that shows itself until it is closed. */
  public static ProgressLine started(Out out) {
    ProgressLine line = new ProgressLine(out);
    line.timer.scheduleAtFixedRate(
        line::tell, SILENT_SECONDS, out.everySeconds(), TimeUnit.SECONDS);
    return line;
  }

  @Override
  public void at(Stage stage, int done, int of) {
    latest = stage.words() + (of == 0 ? " …" : ": " + done + " of " + of);
  }

  /** Shows how far the work is, unless that is shown already. */
  synchronized void tell() {
    if (!latest.equals(told)) {
      told = latest;
      out.show(told);
    }
  }

  @Override
  public synchronized void close() {
    timer.shutdownNow();
    if (!told.isEmpty()) {
      out.clear();
    }
  }
}
