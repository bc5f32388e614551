package io.github.handbookmaven.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** What a goal says, line by line; the plugin's version, which releases change, is left out. */
final class RecordedLog extends SystemStreamLog {
  private final List<String> lines = new ArrayList<>();

  static RecordedLog of(AbstractMojo goal) {
    RecordedLog log = new RecordedLog();
    goal.setLog(log);
    return log;
  }

  List<String> lines() {
    return lines.stream().map(RecordedLog::withoutVersion).toList();
  }

  String text() {
    return String.join("\n", lines());
  }

  static String withoutVersion(String line) {
    return line.replaceAll("(:handbook-maven-plugin):\\d[^: ]*:", "$1:");
  }

  @Override
  public void info(CharSequence content) {
    lines.add("INFO " + content);
  }

  @Override
  public void warn(CharSequence content) {
    lines.add("WARNING " + content);
  }

  @Override
  public void error(CharSequence content) {
    lines.add("ERROR " + content);
  }
}
