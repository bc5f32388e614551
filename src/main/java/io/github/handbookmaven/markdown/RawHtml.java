package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.model.Word;
import java.util.stream.Stream;

/** What becomes of raw HTML in documents. */
public enum RawHtml {
  /** Shown as the text it is, but for a few tags without attributes. */
  ESCAPE,
  /** Harmless elements and attributes work, all else is dropped. */
  SANITIZE,
  /** Taken as it is: only where everybody who writes documents may also write the build. */
  TRUST;

  /**
   * Reads the parameter.
   *
   * @param word as given in {@code <rawHtml>}, case ignored
   * @return the value
   * @throws SettingsException where it is none
   */
  public static RawHtml parse(String word) {
    for (RawHtml value : values()) {
      if (value.name().equalsIgnoreCase(word.strip())) {
        return value;
      }
    }
    throw SettingsException.oneOf("rawHtml", word, Stream.of(values()).map(RawHtml::word).toList());
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
