package io.github.handbookmaven.mojo.rerun;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Passes on what is said, and keeps it. */
final class RecordingLog extends SystemStreamLog {
  private final Log log;
  private final List<Line> lines = new ArrayList<>();

  RecordingLog(Log log) {
    this.log = log;
  }

  /**
   * What was said.
   *
   * @param level {@code i}, {@code w} or {@code e}
   * @param text may be of several lines
   */
  record Line(char level, String text) {
    void tell(Log log) {
      switch (level) {
        case 'w' -> log.warn(text);
        case 'e' -> log.error(text);
        default -> log.info(text);
      }
    }
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void info(CharSequence text) {
    lines.add(new Line('i', text.toString()));
    log.info(text);
  }

  @Override
  public void warn(CharSequence text) {
    lines.add(new Line('w', text.toString()));
    log.warn(text);
  }

  @Override
  public void error(CharSequence text) {
    lines.add(new Line('e', text.toString()));
    log.error(text);
  }

  @Override
  public void debug(CharSequence text) {
    log.debug(text);
  }

  @Override
  public boolean isDebugEnabled() {
    return log.isDebugEnabled();
  }
}
