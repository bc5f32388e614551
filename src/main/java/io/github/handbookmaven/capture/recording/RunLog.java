package io.github.handbookmaven.capture.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.capture.recording.RecordingListener.RunStep;
import io.github.handbookmaven.capture.recording.RecordingListener.RunStep.Outcome;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The log that run mode exports: Markdown for people, and at its end the same for programs, as JSON
 * in a comment {@code <!-- handbook:run … -->}.
 */
final class RunLog implements RecordingFormat {
  static final String MARK = "<!-- handbook:run ";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 4 * 1024 * 1024;

  @Override
  public String title() {
    return "run log";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.text().contains(MARK);
  }

  @Override
  public About read(LineSource lines, RecordingListener listener, Omissions omissions)
      throws IOException, RecordingException {
    String text =
        lines.rest(LONGEST).orElseThrow(() -> new RecordingException("it is larger than 4 MB"));
    JsonNode run = run(text);
    run.path("steps").forEach(step -> listener.runStep(step(step)));
    return About.of(
        Optional.of(run.path("title").asText("")), instant(run.path("started").asText()));
  }

  static JsonNode run(String text) throws RecordingException {
    int start = text.lastIndexOf(MARK);
    int end = start < 0 ? -1 : text.indexOf(" -->", start);
    if (end < 0) {
      throw new RecordingException("its last lines are missing, export it anew");
    }
    try {
      return JSON.readTree(text.substring(start + MARK.length(), end));
    } catch (JsonProcessingException e) {
      throw new RecordingException("its last comment was changed, export it anew");
    }
  }

  static RunStep step(JsonNode step) {
    List<String> notes =
        Optional.of(step.path("note").asText("")).filter(note -> !note.isBlank()).stream().toList();
    return new RunStep(
        step.path("section").asText(""), outcome(step), step.path("text").asText(), notes);
  }

  private static Outcome outcome(JsonNode step) {
    return StreamSupport.stream(List.of(Outcome.values()).spliterator(), false)
        .filter(each -> each.name().equalsIgnoreCase(step.path("outcome").asText()))
        .findFirst()
        .orElse(Outcome.SKIPPED);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
