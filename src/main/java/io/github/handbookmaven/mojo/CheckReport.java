package io.github.handbookmaven.mojo;

import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.text.ConsoleReport;
import io.github.handbookmaven.publish.text.ConsoleReport.Line;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Gate;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What {@code check} says: findings, totals, the verdict, and what to do next. */
final class CheckReport {
  private final Log log;
  private final Gate gate;
  private final GoalCommand command;
  private final ConsoleReport console = new ConsoleReport(new ConsoleStyle());

  CheckReport(Log log, Gate gate, GoalCommand command) {
    this.log = log;
    this.gate = gate;
    this.command = command;
  }

  void print(Edition edition) {
    console.findings(edition).forEach(this::print);
    console.summary(edition).forEach(this::print);
  }

  private void print(Line line) {
    switch (line.severity()) {
      case NOTE -> log.info(line.text());
      case WARNING -> log.warn(line.text());
      case ERROR -> log.error(line.text());
    }
  }

  /** A baseline never shrinks by itself, so somebody has to be told that it can. */
  void mended(int count) {
    if (count > 0) {
      log.info(
          count
              + (count == 1
                  ? " finding that the baseline knows is mended: '"
                  : " findings that the baseline knows are mended: '")
              + command.of("baseline")
              + " -Dhandbook.shrink' takes "
              + (count == 1 ? "it out" : "them out"));
    }
  }

  void verdict(Edition edition) throws MojoFailureException {
    int count = gate.count(edition.findings());
    if (gate.isShutFor(edition.findings())) {
      throw new MojoFailureException(failure(count));
    }
    if (count > 0) {
      log.warn(counted(count) + ", which <maxAllowed>" + gate.maxAllowed() + " tolerates");
    }
    log.info(next(edition));
  }

  private String failure(int count) {
    return counted(count)
        + ", "
        + gate.maxAllowed()
        + " allowed. Mend them as each says, or record what is known with '"
        + command.of("baseline")
        + "' so that only new ones fail";
  }

  private String counted(int count) {
    String bar = gate.failOn().map(severity -> severity.word()).orElse("");
    return count + (count == 1 ? " finding" : " findings") + " at or above " + bar;
  }

  private String next(Edition edition) {
    return hasSomethingToMend(edition.findings())
        ? "next: mend what is listed above; '" + command.of("review") + "' shows what is due"
        : "next: nothing to mend; '" + command.of("review") + "' shows what is due";
  }

  private static boolean hasSomethingToMend(List<Finding> findings) {
    return findings.stream().anyMatch(Finding::isActive);
  }
}
