package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.list.ListView;
import java.util.List;

/**
 * What {@code alerts.vm} prints.
 *
 * @param intro how many alerts are covered, in a sentence
 * @param counts how many alerts came to each outcome
 * @param filters what the alerts can be filtered by
 * @param rows the alerts, those without a runbook first
 * @param volumes the pages of the list, by their numbers; none where it has one
 * @param unused runbooks no alert leads to
 * @param unusedCount how many of those
 */
public record AlertsView(
    String intro,
    List<OutcomeCount> counts,
    List<ListView.Filter> filters,
    List<AlertRow> rows,
    List<NamedLink> volumes,
    List<DocumentRow> unused,
    int unusedCount) {

  /**
   * @param outcome the outcome's word
   * @param label the outcome as readers call it
   * @param level {@code good}, {@code quiet}, {@code warn} or {@code bad}
   * @param count how many
   */
  record OutcomeCount(String outcome, String label, String level, int count) {}

  /**
   * @param id fragment; empty for a second rule of the same name
   * @param name the alert
   * @param group its rule group
   * @param severity its severity
   * @param holdFor its {@code for}
   * @param outcome what became of its runbook
   * @param isUncovered whether it leads to no runbook
   * @param runbook the runbook, or its URL as written
   * @param rows the runbook as a document; empty where it is none, else one
   * @param source where the rule is written
   * @param hint what was probably meant
   */
  public record AlertRow(
      String id,
      String name,
      String group,
      String severity,
      String holdFor,
      OutcomeCount outcome,
      boolean isUncovered,
      NamedLink runbook,
      List<DocumentRow> rows,
      NamedLink source,
      String hint) {}
}
