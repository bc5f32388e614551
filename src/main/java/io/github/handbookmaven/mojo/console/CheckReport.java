package io.github.handbookmaven.mojo.console;

import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.text.ConsoleReport;
import io.github.handbookmaven.publish.text.ReportLine;
import io.github.handbookmaven.publish.text.Show;
import io.github.handbookmaven.rule.Gate;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What {@code check} says: findings, totals, the verdict, and what to do next. */
public final class CheckReport {
  private final Log log;
  private final Gate gate;
  private final NextSteps next;
  private final ConsoleReport console = new ConsoleReport(new ConsoleStyle());

  /**
   * A report.
   *
   * @param log where it speaks
   * @param gate what it judges by
   * @param next what it says last
   */
  public CheckReport(Log log, Gate gate, NextSteps next) {
    this.log = log;
    this.gate = gate;
    this.next = next;
  }

  /** Prints findings and totals. */
  public void print(Edition edition, Show show) {
    console.findings(edition, show).forEach(this::print);
    console.summary(edition).forEach(this::print);
  }

  private void print(ReportLine line) {
    switch (line.severity()) {
      case NOTE -> log.info(line.text());
      case WARNING -> log.warn(line.text());
      case ERROR -> log.error(line.text());
    }
  }

  /** A baseline never shrinks by itself, so somebody has to be told that it can. */
  public void fixed(int count) {
    if (count > 0) {
      log.info(
          count
              + (count == 1
                  ? " finding that the baseline knows is fixed: '"
                  : " findings that the baseline knows are fixed: '")
              + next.command().of("baseline")
              + " -Dhandbook.shrink' takes "
              + (count == 1 ? "it out" : "them out"));
    }
  }

  /** Lets the build pass, or fails it. */
  public void verdict(Edition edition) throws MojoFailureException {
    int count = gate.count(edition.findings());
    if (gate.isShutFor(edition.findings())) {
      throw new MojoFailureException(failure(count));
    }
    if (count > 0) {
      log.warn(counted(count) + ", which <maxAllowed>" + gate.maxAllowed() + " tolerates");
    }
    next.after(edition).forEach(log::info);
  }

  private String failure(int count) {
    return counted(count)
        + ", "
        + gate.maxAllowed()
        + " allowed. Fix them as described, or record what is known with '"
        + next.command().of("baseline")
        + "' so that only new ones fail";
  }

  private String counted(int count) {
    String bar = gate.failOn().map(severity -> severity.word()).orElse("");
    return Counted.of(count, "finding") + " at or above " + bar;
  }
}
