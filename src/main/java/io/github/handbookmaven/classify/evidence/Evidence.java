package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.util.Objects;

/**
 * One reason for a verdict.
 *
 * @param signal its name, as in the model's resource and on the classification page
 * @param side the type it speaks for: {@link DocType#SOP}, {@link DocType#RUNBOOK} or {@link
 *     DocType#NONE}
 * @param weight the model's weight for it
 * @param contribution what it added to that type's score: weight times how strongly it was found
 * @param line 1-based line of its first occurrence; 0 where it is about the whole document
 * @param quote the words found, at most 80 characters; empty where there are none
 */
public record Evidence(
    String signal, DocType side, double weight, double contribution, int line, String quote) {
  /** Refuses evidence without a name. */
  public Evidence {
    Objects.requireNonNull(signal, "signal");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(quote, "quote");
  }
}
