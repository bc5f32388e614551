package io.github.handbookmaven.yaml;

import java.util.List;
import java.util.Objects;

/**
 * A YAML text, read as far as it goes.
 *
 * @param documents its documents in order; those before the first error
 * @param faults what could not be read; at most one syntax error, then reading stops
 */
public record YamlText(List<YamlNode> documents, List<Fault> faults) {
  /** Copies what could change. */
  public YamlText {
    documents = List.copyOf(documents);
    faults = List.copyOf(faults);
  }

  /**
   * Something YAML does not allow, or more than our limits allow.
   *
   * @param line 1-based, counted in the file
   * @param column 1-based
   * @param message what, as a sentence starting in lower case
   * @param remedy do this
   */
  public record Fault(int line, int column, String message, String remedy) {
    /** Refuses faults that tell nothing. */
    public Fault {
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(remedy, "remedy");
    }
  }
}
