package io.github.handbookmaven.publish.html.page.practice;

import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import java.util.List;

/**
 * A run of a document.
 *
 * @param day when
 * @param by who; may be empty
 * @param outcome how many steps were done, failed and skipped, in words
 * @param level {@code good}, {@code quiet} or {@code bad}
 * @param faults the steps that failed, each with what was noted
 * @param record where the log is filed; leads nowhere where the forge is not known
 */
public record RunView(
    DocumentRow.Day day,
    String by,
    String outcome,
    String level,
    List<String> faults,
    NamedLink record) {
  /** Copies what could change. */
  public RunView {
    faults = List.copyOf(faults);
  }
}
