package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.template.Html;
import java.util.List;

/**
 * What {@code cross-references.vm} prints.
 *
 * @param intro how many references there are, in a sentence
 * @param broken what leads nowhere
 * @param more how many of those are shown; empty where all are
 * @param withoutBase runbooks based on no SOP
 * @param orphans documents nothing leads to
 * @param coverage what each service or tag has
 * @param graphNote what the graph leaves out or groups; empty where it shows everything
 * @param graphHtml SOPs, runbooks and alerts, drawn
 * @param graphRows the same in words: what each SOP carries and which alerts each runbook answers
 * @param backlinks what points at each document
 */
public record CrossReferencesView(
    String intro,
    List<BrokenRow> broken,
    String more,
    List<FoundationRow> withoutBase,
    List<DocumentRow> orphans,
    List<CoverageRow> coverage,
    String graphNote,
    Html graphHtml,
    List<GraphRow> graphRows,
    List<BacklinkRow> backlinks) {

  /**
   * @param from the document it stands in
   * @param place {@code path:line:column}
   * @param source that line on the forge
   * @param target as written
   * @param kind what it points at
   * @param outcome what became of it
   * @param hint what was probably meant
   */
  public record BrokenRow(
      NamedLink from,
      String place,
      String source,
      String target,
      String kind,
      String outcome,
      String hint) {}

  /**
   * @param row the runbook
   * @param proposals SOPs it might be based on
   */
  record FoundationRow(DocumentRow row, List<NamedLink> proposals) {}

  /**
   * @param subject the service or tag
   * @param kind {@code service} or {@code tag}, as readers call it
   * @param cells its SOPs, runbooks and alerts
   */
  record CoverageRow(String subject, String kind, List<Cell> cells) {}

  /**
   * @param label the column
   * @param count how many; empty for a gap
   * @param url the list of them
   */
  record Cell(String label, String count, String url) {}

  /**
   * @param row the document
   * @param from what points at it, and from which section
   * @param count how many those are
   */
  record BacklinkRow(DocumentRow row, List<Backlink> from, int count) {}

  /**
   * @param from the SOP or runbook
   * @param to the runbooks based on it, or the alerts that lead to it
   */
  record GraphRow(NamedLink from, List<NamedLink> to) {}
}
