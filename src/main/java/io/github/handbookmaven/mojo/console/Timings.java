package io.github.handbookmaven.mojo.console;

import com.sun.management.OperatingSystemMXBean;
import io.github.handbookmaven.assemble.Progress;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/**
 * What each stage cost, for whoever asks with {@code -Dhandbook.timings}: seconds on the wall, and
 * of processors in this process, in which Java's compiler and garbage collector count too.
 */
public final class Timings {
  /** For who does not ask. */
  public static final Timings UNASKED = new Timings();

  private final List<String> lines = new ArrayList<>();
  private Optional<Running> running = Optional.empty();
  private int kept;

  /**
   * A stage that has begun.
   *
   * @param words what it does
   * @param wall nanoseconds of a clock when it began
   * @param processors nanoseconds this process had used then
   */
  private record Running(String words, long wall, long processors) {
    static Running now(String words) {
      return new Running(words, System.nanoTime(), processorNanos());
    }

    String line() {
      double wallSeconds = (System.nanoTime() - wall) / 1e9;
      double processorSeconds = (processorNanos() - processors) / 1e9;
      return String.format(
          Locale.ROOT,
          "%-28s %7.2f s, %7.2f s of processors",
          words,
          wallSeconds,
          processorSeconds);
    }
  }

  /** Where the virtual machine does not tell, nothing was used. */
  private static long processorNanos() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /** The stage before ends, another begins. */
  public synchronized void begin(String words) {
    boolean isNew = running.filter(stage -> stage.words().equals(words)).isEmpty();
    if (isNew && this != UNASKED) {
      end();
      running = Optional.of(Running.now(words));
    }
  }

  /**
   * Takes how much was done before.
   *
   * @param results that an earlier run left, and this one did not have to find out
   */
  public synchronized void kept(int results) {
    kept += this == UNASKED ? 0 : results;
  }

  private void end() {
    running.ifPresent(stage -> lines.add(stage.line()));
    running = Optional.empty();
  }

  /** Hears of stages, and passes on what it hears. */
  public Progress heard(Progress next) {
    if (this == UNASKED) {
      return next;
    }
    return (stage, done, of) -> {
      begin(stage.words());
      next.at(stage, done, of);
    };
  }

  /**
   * What was measured so far.
   *
   * @param isRepeated whether nothing had changed since the last run, of which all was kept
   * @return a line for each stage, then the threads and what was kept; nothing where nobody asked
   */
  public synchronized List<String> lines(boolean isRepeated) {
    end();
    if (this == UNASKED) {
      return List.of();
    }
    List<String> all = new ArrayList<>(lines);
    all.add(told("threads", String.valueOf(ForkJoinPool.getCommonPoolParallelism() + 1)));
    all.add(told("kept from the last run", isRepeated ? "all: nothing changed" : partly()));
    return all;
  }

  private String partly() {
    return kept == 0 ? "nothing" : kept + " results";
  }

  private static String told(String what, String value) {
    return String.format(Locale.ROOT, "%-28s %s", what, value);
  }
}
