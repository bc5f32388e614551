package io.github.handbookmaven.mojo.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** Where progress is shown. */
public final class Terminal {
  private static final int SECONDS_ON_A_TERMINAL = 1;
  private static final int SECONDS_IN_A_LOG = 30;

  private Terminal() {}

  /** A line in place where a person watches, else a line of the log now and then. */
  public static ProgressLine.Out of(MavenSession session, Log log) {
    boolean isInteractive =
        session.getRequest() != null && session.getRequest().isInteractiveMode();
    return isInteractive && System.console() != null && isWatched(System.getenv())
        ? new InPlace()
        : new InLog(log);
  }

  /** Newer Java has a console without a terminal, so the environment is asked too. */
  static boolean isWatched(Map<String, String> environment) {
    String terminal = environment.getOrDefault("TERM", "dumb");
    return !environment.containsKey("CI") && !terminal.equals("dumb");
  }

  private record InLog(Log log) implements ProgressLine.Out {
    @Override
    public int everySeconds() {
      return SECONDS_IN_A_LOG;
    }

    @Override
    public void show(String state) {
      log.info(state);
    }

    @Override
    public void clear() {
      // What a log said stays said.
    }
  }

  /** Not through System.err, which Maven 4 turns into lines of its log. */
  private static final class InPlace implements ProgressLine.Out {
    private static final String TO_START_AND_CLEAR = "\r\u001b[K";
    private final PrintStream console =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    @Override
    public int everySeconds() {
      return SECONDS_ON_A_TERMINAL;
    }

    @Override
    public void show(String state) {
      console.print(TO_START_AND_CLEAR + state);
      console.flush();
    }

    @Override
    public void clear() {
      console.print(TO_START_AND_CLEAR);
      console.flush();
    }
  }
}
