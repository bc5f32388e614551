package io.github.handbookmaven.capture.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * asciicast 2 and 3, as asciinema writes them: a header line, then one event a line. Version 2
 * tells times since the beginning, version 3 since the event before and allows comments.
 */
final class Asciicast implements RecordingFormat {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String title() {
    return "asciicast";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.lines().stream()
        .filter(line -> !line.startsWith("#"))
        .findFirst()
        .flatMap(Asciicast::node)
        .filter(header -> version(header) == 2 || version(header) == 3)
        .isPresent();
  }

  @Override
  public About read(LineSource lines, RecordingListener listener, Omissions omissions)
      throws IOException, RecordingException {
    JsonNode header = header(lines);
    boolean isRelative = version(header) == 3;
    JsonNode size = isRelative ? header.path("term") : header;
    listener.size(
        size.path(isRelative ? "cols" : "width").asInt(80),
        size.path(isRelative ? "rows" : "height").asInt(24));
    Events events = new Events(isRelative, new Clockwork(omissions), listener, omissions);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank() && !(isRelative && line.startsWith("#"))) {
        events.read(line);
      }
    }
    return About.of(
        Optional.of(header.path("title").asText("")),
        Optional.of(header.path("timestamp"))
            .filter(JsonNode::isNumber)
            .map(seconds -> Instant.ofEpochSecond(seconds.asLong())));
  }

  private static JsonNode header(LineSource lines) throws IOException, RecordingException {
    String line = lines.next();
    while (line != null && (line.isBlank() || line.startsWith("#"))) {
      line = lines.next();
    }
    return Optional.ofNullable(line)
        .flatMap(Asciicast::node)
        .orElseThrow(() -> new RecordingException("its header line cannot be read"));
  }

  private static int version(JsonNode header) {
    return header.path("version").asInt();
  }

  private static Optional<JsonNode> node(String line) {
    try {
      return Optional.ofNullable(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The lines below the header. */
  private record Events(
      boolean isRelative, Clockwork clock, RecordingListener listener, Omissions omissions) {

    void read(String line) {
      JsonNode event = node(line).filter(JsonNode::isArray).orElse(null);
      if (event == null || event.size() < 3 || !event.get(0).isNumber()) {
        omissions.add("lines that are no event");
        return;
      }
      double time = event.get(0).asDouble();
      Duration at = isRelative ? clock.after(time) : clock.at(time);
      String data = event.get(2).asText();
      switch (event.get(1).asText()) {
        case "o" -> listener.output(at, data);
        case "i" -> listener.input(at, data);
        case "m" -> listener.marker(at, data);
        case "r" -> resize(data, listener);
        case "x" -> {
          // The exit of the session itself: it says nothing of any command.
        }
        default -> omissions.add("events of an unknown kind");
      }
    }
  }

  private static void resize(String size, RecordingListener listener) {
    String[] parts = size.split("x", -1);
    try {
      listener.size(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
    } catch (NumberFormatException e) {
      // The old size stays.
    }
  }
}
