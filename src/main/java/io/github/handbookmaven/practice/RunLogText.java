package io.github.handbookmaven.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.LoggedRun.Step;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The log of a run as a file: Markdown for people, and in its last comment the same for programs,
 * {@code <!-- handbook:run {…} -->}. What stands in the comment cannot end it.
 */
public final class RunLogText {
  /** What the comment begins with. */
  public static final String MARK = "<!-- handbook:run ";

  private static final String END = " -->";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_STEPS = 2000;

  private RunLogText() {}

  /** A text that is no log, or no whole one. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
      super(sentence);
    }
  }

  /**
   * Reads a log.
   *
   * @param text the whole file
   * @return the run
   * @throws Unreadable with a sentence that starts in lower case and may follow "it cannot be
   *     read:"
   */
  public static LoggedRun parse(String text) throws Unreadable {
    try {
      JsonNode run = JSON.readTree(json(text));
      if (words(run, "document").isEmpty()) {
        throw new Unreadable("its last comment names no document, export it anew");
      }
      return run(run);
    } catch (JsonProcessingException e) {
      throw new Unreadable("its last comment was changed, export it anew");
    }
  }

  private static String json(String text) throws Unreadable {
    int start = text.lastIndexOf(MARK);
    if (start < 0) {
      throw new Unreadable(
          "it is no log of run mode, or its last lines are missing; export it anew");
    }
    int end = text.indexOf(END, start);
    if (end < 0) {
      throw new Unreadable("its last lines are missing, export it anew");
    }
    return text.substring(start + MARK.length(), end);
  }

  private static LoggedRun run(JsonNode run) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : run.path("steps")) {
      if (steps.size() < MOST_STEPS) {
        steps.add(step(step));
      }
    }
    return new LoggedRun(
        words(run, "document"),
        words(run, "title"),
        words(run, "revision"),
        words(run, "by"),
        words(run, "incident"),
        moment(run, "started"),
        moment(run, "ended"),
        steps);
  }

  private static Step step(JsonNode step) {
    return new Step(
        words(step, "section"),
        words(step, "number"),
        words(step, "text"),
        outcome(step),
        step.path("note").asText("").replaceAll("[\\p{Cc}&&[^\\n]]", "").strip());
  }

  private static String words(JsonNode node, String name) {
    return node.path(name).asText("").replaceAll("[\\p{Cc}\\s]+", " ").strip();
  }

  /** What is neither done nor failed was not tried. */
  private static Outcome outcome(JsonNode step) {
    return Stream.of(Outcome.values())
        .filter(each -> each.word().equalsIgnoreCase(words(step, "outcome")))
        .findFirst()
        .orElse(Outcome.SKIPPED);
  }

  private static Optional<OffsetDateTime> moment(JsonNode run, String name) {
    try {
      return Optional.of(OffsetDateTime.parse(words(run, name)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The comment of a run.
   *
   * @param run what it tells
   * @return one line, without a line end
   */
  public static String comment(LoggedRun run) {
    ObjectNode json = JSON.createObjectNode();
    json.put("schema", 1);
    json.put("document", run.document());
    json.put("title", run.title());
    json.put("revision", run.revision());
    json.put("by", run.by());
    json.put("incident", run.incident());
    run.started().ifPresent(moment -> json.put("started", moment.toString()));
    run.ended().ifPresent(moment -> json.put("ended", moment.toString()));
    ArrayNode steps = json.putArray("steps");
    run.steps().forEach(step -> add(step, steps.addObject()));
    return MARK + inert(json.toString()) + END;
  }

  private static void add(Step step, ObjectNode json) {
    json.put("section", step.section());
    json.put("number", step.number());
    json.put("text", step.text());
    json.put("outcome", step.outcome().word());
    json.put("note", step.note());
  }

  /** Within JSON these signs stand in texts only, where they may be written as numbers. */
  private static String inert(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("--", "\\u002d\\u002d");
  }
}
