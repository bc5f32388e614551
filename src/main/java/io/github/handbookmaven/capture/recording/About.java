package io.github.handbookmaven.capture.recording;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a recording says of itself.
 *
 * @param title its title, as written and not yet redacted; empty where it has none
 * @param began when it began; empty where it does not say
 * @param format what people call its format
 * @param leftOut what could not be read, each a phrase such as {@code 3 lines that are no event}
 */
public record About(
    Optional<String> title, Optional<Instant> began, String format, List<String> leftOut) {

  /** Copies the list. */
  public About {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(began, "began");
    Objects.requireNonNull(format, "format");
    leftOut = List.copyOf(leftOut);
  }

  static About of(Optional<String> title, Optional<Instant> began) {
    return new About(title.filter(text -> !text.isBlank()), began, "", List.of());
  }

  About readAs(String name, Omissions omissions) {
    return new About(title, began, name, omissions.sentences());
  }
}
