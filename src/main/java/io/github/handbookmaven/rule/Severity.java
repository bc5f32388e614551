package io.github.handbookmaven.rule;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.model.Word;
import java.util.Locale;
import java.util.stream.Stream;

/** How bad a finding is, the mildest first. */
public enum Severity {
  /** Good to know; acts on nobody's build by default. */
  NOTE,
  /** Should be fixed. */
  WARNING,
  /** The document cannot be trusted; fails the build by default. */
  ERROR;

  /**
   * The word used in POM, console and JSON.
   *
   * @return lower case
   */
  public String word() {
    return Word.of(this);
  }

  /**
   * Reads a severity.
   *
   * @param parameter the POM element it is given in, for the message
   * @param word as given, case ignored
   * @param instead the word that switches off what is set here, for the message
   * @return the severity
   * @throws SettingsException where it is none
   */
  public static Severity parse(String parameter, String word, String instead) {
    for (Severity severity : values()) {
      if (severity.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    throw SettingsException.oneOf(
        parameter,
        word,
        Stream.concat(Stream.of(values()).map(Severity::word), Stream.of(instead)).toList());
  }

  /**
   * The milder of two.
   *
   * @param cap the other
   * @return this, but not above the cap
   */
  public Severity atMost(Severity cap) {
    return compareTo(cap) <= 0 ? this : cap;
  }
}
