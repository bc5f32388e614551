package io.github.handbookmaven.author;

import io.github.handbookmaven.capture.redaction.Redactor;
import io.github.handbookmaven.practice.LoggedRun;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.LoggedRun.Step;
import io.github.handbookmaven.practice.RunLogText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The record of a run, as it is filed: without what nobody may see, and with nothing in it that is
 * markup but its own.
 */
final class RunRecordText {
  private final Redactor redactor = new Redactor();
  private final LoggedRun run;

  /**
   * A record of a run.
   *
   * @param logged what was exported
   * @param id the id of the document it is filed for
   */
  RunRecordText(LoggedRun logged, String id) {
    texts(logged).forEach(redactor::learn);
    this.run =
        new LoggedRun(
            id,
            redactor.redact(logged.title()),
            redactor.redact(logged.revision()),
            redactor.redact(logged.by()),
            redactor.redact(logged.incident()),
            logged.started(),
            logged.ended(),
            logged.steps().stream().map(this::redacted).toList());
  }

  private static Stream<String> texts(LoggedRun run) {
    return Stream.concat(
        Stream.of(run.title(), run.by(), run.incident()),
        run.steps().stream().flatMap(step -> Stream.of(step.section(), step.text(), step.note())));
  }

  private Step redacted(Step step) {
    return new Step(
        redactor.redact(step.section()),
        redactor.redact(step.number()),
        redactor.redact(step.text()),
        step.outcome(),
        redactor.redact(step.note()));
  }

  /** What was taken out: rule to number of places. */
  SortedMap<String, Integer> redactions() {
    return redactor.counts();
  }

  /**
   * The record.
   *
   * @param day the day of the run
   * @throws Refusal where something in it still looks like a secret
   */
  String of(LocalDate day) throws Refusal {
    StringBuilder text = new StringBuilder();
    text.append("# Run of ")
        .append(PlainMarkdown.of(run.title().isEmpty() ? run.document() : run.title()));
    text.append(" on ").append(day).append("\n\n");
    facts().forEach(fact -> text.append("- ").append(fact).append('\n'));
    String section = "";
    boolean isFirst = true;
    for (Step step : run.steps()) {
      if (isFirst || !step.section().equals(section)) {
        section = step.section();
        text.append(section.isEmpty() ? "\n" : "\n## " + PlainMarkdown.of(section) + "\n\n");
      }
      isFirst = false;
      text.append(line(step));
    }
    text.append('\n').append(RunLogText.comment(run)).append('\n');
    Set<String> remaining = redactor.remaining(text.toString());
    if (!remaining.isEmpty()) {
      throw new Refusal(
          "nothing was filed, for something in the log still looks like a secret ("
              + String.join(", ", remaining)
              + "): take it out of the log and repeat this");
    }
    return text.toString();
  }

  private List<String> facts() {
    return Stream.of(
            "Document: " + PlainMarkdown.of(run.document()),
            run.revision().isEmpty() ? "" : "Revision: " + PlainMarkdown.of(run.revision()),
            run.by().isEmpty() ? "" : "By: " + PlainMarkdown.of(run.by()),
            run.incident().isEmpty() ? "" : "Incident: " + PlainMarkdown.of(run.incident()),
            run.started().map(moment -> "Started: " + moment).orElse(""),
            run.ended().map(moment -> "Ended: " + moment).orElse(""),
            "Steps: "
                + run.count(Outcome.DONE)
                + " done, "
                + run.count(Outcome.FAILED)
                + " failed, "
                + run.count(Outcome.SKIPPED)
                + " skipped")
        .filter(fact -> !fact.isEmpty())
        .toList();
  }

  private static String line(Step step) {
    String number = step.number().isEmpty() ? "" : PlainMarkdown.of(step.number()) + ": ";
    String outcome = step.outcome() == Outcome.DONE ? "done" : "**" + step.outcome().word() + "**";
    StringBuilder line = new StringBuilder();
    line.append("- ").append(outcome).append(" – ").append(number);
    line.append(PlainMarkdown.of(step.text())).append('\n');
    step.note()
        .lines()
        .map(PlainMarkdown::of)
        .filter(note -> !note.isEmpty())
        .forEach(note -> line.append("  - ").append(note).append('\n'));
    return line.toString();
  }
}
