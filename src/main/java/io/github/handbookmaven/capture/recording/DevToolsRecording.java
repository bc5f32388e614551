package io.github.handbookmaven.capture.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.capture.recording.RecordingListener.Gesture;
import io.github.handbookmaven.capture.recording.RecordingListener.Gesture.Kind;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the Recorder panel of Chrome's DevTools exports as JSON (schema of Puppeteer Replay). */
final class DevToolsRecording implements RecordingFormat {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 32 * 1024 * 1024;
  private static final Set<String> SECRET =
      Set.of(
          "password", "passwd", "passphrase", "secret", "token", "otp", "pin", "cvv", "2fa", "mfa");
  private static final Set<String> SHOWN_KEYS = Set.of("Enter", "Escape", "Tab", "F5", "Delete");

  @Override
  public String title() {
    return "Chrome DevTools Recorder";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.startsWith("{")
        && sample.text().contains("\"steps\"")
        && (sample.text().contains("\"selectors\"")
            || sample.text().contains("\"setViewport\"")
            || sample.text().contains("\"navigate\""));
  }

  @Override
  public About read(LineSource lines, RecordingListener listener, Omissions omissions)
      throws IOException, RecordingException {
    JsonNode whole = whole(lines);
    for (JsonNode step : whole.path("steps")) {
      step(step, listener, omissions);
    }
    return About.of(Optional.of(whole.path("title").asText("")), Optional.empty());
  }

  private static JsonNode whole(LineSource lines) throws IOException, RecordingException {
    String text =
        lines.rest(LONGEST).orElseThrow(() -> new RecordingException("it is larger than 32 MB"));
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RecordingException(BrokenJson.told(e) + ", export it anew");
    }
  }

  private static void step(JsonNode step, RecordingListener listener, Omissions omissions) {
    String object = object(step);
    switch (step.path("type").asText()) {
      case "navigate" -> tell(listener, Kind.OPEN, "", step.path("url").asText());
      case "click" -> tell(listener, Kind.CLICK, object, "");
      case "doubleClick" -> tell(listener, Kind.DOUBLE_CLICK, object, "");
      case "hover" -> tell(listener, Kind.POINT, object, "");
      case "change" -> change(step, object, listener);
      case "keyDown" -> key(step.path("key").asText(), listener);
      case "waitForElement" -> tell(listener, Kind.WAIT, object, "");
      case "keyUp", "scroll", "setViewport", "emulateNetworkConditions", "close" -> {
        // How the page was looked at, not what was done.
      }
      default -> omissions.add("steps of an unknown kind");
    }
    step.path("assertedEvents").forEach(event -> asserted(event, step, listener));
  }

  private static void tell(RecordingListener listener, Kind kind, String object, String value) {
    listener.gesture(new Gesture(kind, object, value));
  }

  private static void change(JsonNode step, String object, RecordingListener listener) {
    if (isSecret(step)) {
      tell(listener, Kind.TYPE_SECRET, object, "");
    } else {
      tell(listener, Kind.TYPE, object, step.path("value").asText());
    }
  }

  private static void key(String key, RecordingListener listener) {
    if (SHOWN_KEYS.contains(key)) {
      tell(listener, Kind.PRESS, "", key);
    }
  }

  /** The page that came, where the step itself did not ask for just that one. */
  private static void asserted(JsonNode event, JsonNode step, RecordingListener listener) {
    String title = event.path("title").asText("");
    if (!title.isBlank() && !step.path("type").asText().equals("navigate")) {
      tell(listener, Kind.SEE, title, "");
    }
  }

  private static boolean isSecret(JsonNode step) {
    String selectors = step.path("selectors").toString().toLowerCase(Locale.ROOT);
    return selectors.contains("type=\\\"password\\\"")
        || Stream.of(selectors.split("[^a-z0-9]+")).anyMatch(SECRET::contains);
  }

  /** What a person would call it: its accessible name, else its text, else what its id says. */
  private static String object(JsonNode step) {
    return selector(step, "aria/")
        .map(DevToolsRecording::accessibleName)
        .or(() -> selector(step, "text/"))
        .or(
            () ->
                selectors(step)
                    .filter(each -> each.startsWith("#"))
                    .findFirst()
                    .map(DevToolsRecording::spoken))
        .or(() -> selectors(step).findFirst().map(DevToolsRecording::spoken))
        .orElse("");
  }

  private static Optional<String> selector(JsonNode step, String prefix) {
    return selectors(step)
        .filter(each -> each.startsWith(prefix))
        .map(each -> each.substring(prefix.length()))
        .findFirst();
  }

  private static Stream<String> selectors(JsonNode step) {
    return StreamSupport.stream(step.path("selectors").spliterator(), false)
        .map(each -> each.isArray() ? each.path(each.size() - 1).asText() : each.asText());
  }

  /** An aria selector may name a role behind the name: {@code Save[role="button"]}. */
  private static String accessibleName(String selector) {
    int role = selector.indexOf("[role=");
    return (role < 0 ? selector : selector.substring(0, role)).strip();
  }

  private static String spoken(String selector) {
    return selector.replaceAll("[^A-Za-z0-9]+", " ").strip();
  }
}
