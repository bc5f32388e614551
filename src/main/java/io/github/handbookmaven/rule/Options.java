package io.github.handbookmaven.rule;

import io.github.handbookmaven.model.SettingsException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a user set for one rule in {@code <options>}.
 *
 * @param values option name to value, as written
 */
public record Options(Map<String, String> values) {

  /** Nothing set. */
  public static final Options NONE = new Options(Map.of());

  /** Copies what could change. */
  public Options {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /**
   * A whole number.
   *
   * @param name the option
   * @param otherwise what holds where it is not set
   * @return the number
   * @throws SettingsException where something else was given
   */
  public int number(String name, int otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.strip().matches("\\d{1,9}")) {
      throw new SettingsException(name, value, "a whole number");
    }
    return Integer.parseInt(value.strip());
  }

  /**
   * A list of words.
   *
   * @param name the option
   * @param otherwise what holds where it is not set
   * @return the words between commas, without blanks around them
   */
  public List<String> words(String name, List<String> otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    return Stream.of(value.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
