package io.github.handbookmaven.capture.recording;

import io.github.handbookmaven.capture.recording.RecordingListener.RunStep;
import io.github.handbookmaven.capture.recording.RecordingListener.RunStep.Outcome;
import io.github.handbookmaven.practice.LoggedRun;
import io.github.handbookmaven.practice.RunLogText;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The log that run mode exports: Markdown for people, and at its end the same for programs, as JSON
 * in a comment {@code <!-- handbook:run … -->}.
 */
final class RunLog implements RecordingFormat {
  private static final int LONGEST = 4 * 1024 * 1024;

  @Override
  public String title() {
    return "run log";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.text().contains(RunLogText.MARK);
  }

  @Override
  public About read(LineSource lines, RecordingListener listener, Omissions omissions)
      throws IOException, RecordingException {
    String text =
        lines.rest(LONGEST).orElseThrow(() -> new RecordingException("it is larger than 4 MB"));
    LoggedRun run = run(text);
    run.steps().forEach(step -> listener.runStep(step(step)));
    return About.of(Optional.of(run.title()), run.started().map(OffsetDateTime::toInstant));
  }

  private static LoggedRun run(String text) throws RecordingException {
    try {
      return RunLogText.parse(text);
    } catch (RunLogText.Unreadable e) {
      throw new RecordingException(e.getMessage());
    }
  }

  private static RunStep step(LoggedRun.Step step) {
    List<String> notes = Stream.of(step.note()).filter(note -> !note.isEmpty()).toList();
    return new RunStep(step.section(), Outcome.valueOf(step.outcome().name()), step.text(), notes);
  }
}
