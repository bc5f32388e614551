package io.github.handbookmaven.author;

import io.github.handbookmaven.capture.redaction.Redactor;
import io.github.handbookmaven.practice.LoggedRun;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.LoggedRun.Step;
import io.github.handbookmaven.practice.RunLogText;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
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
    String title = run.title().isEmpty() ? run.document() : run.title();
    String text =
        "# Run of "
            + PlainMarkdown.of(title)
            + " on "
            + day
            + "\n\n"
            + facts()
            + steps()
            + "\n"
            + RunLogText.comment(run)
            + "\n";
    refuseSecrets(text);
    return text;
  }

  private void refuseSecrets(String text) throws Refusal {
    Set<String> remaining = redactor.remaining(text);
    if (!remaining.isEmpty()) {
      throw new Refusal(
          "nothing was filed, for something in the log still looks like a secret ("
              + String.join(", ", remaining)
              + "): take it out of the log and repeat this");
    }
  }

  private String facts() {
    String steps =
        Stream.of(Outcome.values())
            .map(outcome -> run.count(outcome) + " " + outcome.word())
            .collect(Collectors.joining(", "));
    return fact("Document", run.document())
        + fact("Revision", run.revision())
        + fact("By", run.by())
        + fact("Incident", run.incident())
        + fact("Started", run.started().map(Object::toString).orElse(""))
        + fact("Ended", run.ended().map(Object::toString).orElse(""))
        + fact("Steps", steps);
  }

  private static String fact(String name, String value) {
    return value.isEmpty() ? "" : "- " + name + ": " + PlainMarkdown.of(value) + "\n";
  }

  private String steps() {
    StringBuilder text = new StringBuilder();
    String section = null;
    for (Step step : run.steps()) {
      if (!step.section().equals(section)) {
        section = step.section();
        text.append(section.isEmpty() ? "\n" : "\n## " + PlainMarkdown.of(section) + "\n\n");
      }
      text.append(line(step));
    }
    return text.toString();
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
