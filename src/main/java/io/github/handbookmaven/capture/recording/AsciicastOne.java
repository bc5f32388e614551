package io.github.handbookmaven.capture.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/**
 * asciicast 1: one JSON object whose {@code stdout} lists pauses and what was written after them.
 */
final class AsciicastOne implements RecordingFormat {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 64 * 1024 * 1024;

  @Override
  public String title() {
    return "asciicast 1";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.startsWith("{")
        && sample.text().contains("\"stdout\"")
        && sample.text().replace(" ", "").contains("\"version\":1");
  }

  @Override
  public About read(LineSource lines, RecordingListener listener, Omissions omissions)
      throws IOException, RecordingException {
    JsonNode whole = whole(lines);
    listener.size(whole.path("width").asInt(80), whole.path("height").asInt(24));
    Clockwork clock = new Clockwork(omissions);
    for (JsonNode event : whole.path("stdout")) {
      if (event.size() == 2 && event.get(0).isNumber()) {
        listener.output(clock.after(event.get(0).asDouble()), event.get(1).asText());
      } else {
        omissions.add("entries that are no event");
      }
    }
    return About.of(Optional.of(whole.path("title").asText("")), Optional.empty());
  }

  private static JsonNode whole(LineSource lines) throws IOException, RecordingException {
    String text =
        lines
            .rest(LONGEST)
            .orElseThrow(() -> new RecordingException("it is larger than 64 MB in one object"));
    try {
      return JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new RecordingException(BrokenJson.told(e) + ", record it anew");
    }
  }
}
