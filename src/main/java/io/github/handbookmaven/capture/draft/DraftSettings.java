package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.model.DocType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a draft is to be made.
 *
 * @param type the type it is to have; empty for the one the recordings look like
 * @param title its title; empty for the recording's own
 * @param today the day it is drafted on
 * @param prompt how prompts look in a recording that shows nothing surer; empty for usual ones
 */
public record DraftSettings(
    Optional<DocType> type, Optional<String> title, LocalDate today, Optional<Pattern> prompt) {

  /** Refuses nothing but null. */
  public DraftSettings {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(prompt, "prompt");
  }
}
