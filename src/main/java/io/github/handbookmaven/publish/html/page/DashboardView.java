package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.publish.html.page.finding.TrendPage.TrendSummary;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessView;
import io.github.handbookmaven.publish.html.page.practice.ReaderRow;
import io.github.handbookmaven.publish.html.page.reference.AlertsView;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesView;
import io.github.handbookmaven.publish.html.template.Html;
import java.util.List;

/**
 * What {@code index.vm} prints: what a lead looks at on Monday.
 *
 * @param intro what the handbook holds, in a sentence
 * @param otherMarkup files that are not read, in a sentence; empty where there are none
 * @param figures the numbers that matter, each with the list behind it
 * @param trend what changed since an earlier day; empty where there is none to compare with
 * @param states how many documents are in each freshness state
 * @param statesHtml the same, drawn
 * @param monthsHtml reviews falling due, drawn
 * @param review documents to review now, at most eight
 * @param broken what leads nowhere, at most eight
 * @param uncovered alerts without a runbook, at most eight
 * @param unowned procedures nobody owns, at most eight
 * @param exercised how many runbooks were ever exercised, in a sentence; empty where there is none
 * @param unexercised runbooks that never were, at most eight; none where nobody keeps such records
 * @param readers who has read what, at most eight
 */
record DashboardView(
    String intro,
    String otherMarkup,
    List<Figure> figures,
    List<TrendSummary> trend,
    List<FreshnessView.StateCount> states,
    Html statesHtml,
    Html monthsHtml,
    List<DocumentRow> review,
    List<CrossReferencesView.BrokenRow> broken,
    List<AlertsView.AlertRow> uncovered,
    List<DocumentRow> unowned,
    String exercised,
    List<DocumentRow> unexercised,
    List<ReaderRow> readers) {

  /**
   * @param label what is counted
   * @param value how many
   * @param note what the number means here; may be empty
   * @param url the list behind it
   * @param level {@code good}, {@code quiet}, {@code warn} or {@code bad}
   */
  record Figure(String label, String value, String note, String url, String level) {}
}
