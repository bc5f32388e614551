package io.github.handbookmaven.capture.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** What is wrong with JSON that could not be read. */
final class BrokenJson {
  private BrokenJson() {}

  /** Where it ends, or, of what is nested or large beyond all measure, that it is. */
  static String told(JsonProcessingException why) {
    return why instanceof StreamConstraintsException || why.getLocation() == null
        ? "its JSON is nested too deeply or holds too long a value"
        : "its JSON breaks off in line " + why.getLocation().getLineNr();
  }
}
