package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.model.DocType;
import java.util.List;
import java.util.SortedMap;

/**
 * A draft of a document.
 *
 * @param title its title
 * @param type SOP or runbook
 * @param evidence why it is of that type, each a phrase; empty where somebody said it
 * @param markdown the whole document, front matter included, lines ended by LF
 * @param redacted what was taken out: rule to number of places
 * @param leftOut what of the recordings could not be read, each a phrase
 */
public record Draft(
    String title,
    DocType type,
    List<String> evidence,
    String markdown,
    SortedMap<String, Integer> redacted,
    List<String> leftOut) {

  /** Copies the lists. */
  public Draft {
    evidence = List.copyOf(evidence);
    leftOut = List.copyOf(leftOut);
  }
}
