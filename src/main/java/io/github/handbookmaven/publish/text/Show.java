package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.model.Word;
import java.util.Locale;
import java.util.stream.Stream;

/** How much of what was found the console prints; files and pages always have all of it. */
public enum Show {
  /** Errors, one by one, and the totals. */
  ERRORS,
  /** Errors one by one; of warnings a line for each rule, of notes their number. */
  SUMMARY,
  /** Everything, one by one, in the order of places. */
  ALL;

  /**
   * Reads the parameter.
   *
   * @param word as given in {@code <show>}, case ignored
   * @return the value
   * @throws SettingsException where it is none
   */
  public static Show parse(String word) {
    return Stream.of(values())
        .filter(value -> value.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                SettingsException.oneOf(
                    "show", word, Stream.of(values()).map(Show::word).toList()));
  }

  /**
   * The word of the parameter.
   *
   * @return lower case
   */
  public String word() {
    return Word.of(this);
  }
}
