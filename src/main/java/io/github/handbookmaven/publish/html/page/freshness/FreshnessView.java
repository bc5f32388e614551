package io.github.handbookmaven.publish.html.page.freshness;

import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.OwnerLink;
import io.github.handbookmaven.publish.html.template.Html;
import java.util.List;

/**
 * What {@code freshness.vm} prints.
 *
 * @param reach what git could not tell; empty where it told everything
 * @param states how many documents are in each state
 * @param statesHtml the same, drawn
 * @param monthsHtml how many reviews fall due in which month, drawn
 * @param months the same, in numbers
 * @param plan when the reviews of the next twelve months are best done
 * @param groups the documents of each state, the worst first
 * @param suspects what changed since the review of documents that are in date
 * @param owners what is due, by owner
 */
public record FreshnessView(
    String reach,
    List<StateCount> states,
    Html statesHtml,
    Html monthsHtml,
    List<Month> months,
    Plan plan,
    List<StateGroup> groups,
    List<Suspect> suspects,
    List<OwnerDue> owners) {

  /**
   * @param state the state's word
   * @param label the state as readers call it
   * @param level {@code good}, {@code quiet}, {@code warn} or {@code bad}
   * @param count how many documents
   * @param url the list of them
   */
  public record StateCount(String state, String label, String level, int count, String url) {}

  /**
   * @param label the month
   * @param count how many reviews fall due
   */
  record Month(String label, int count) {}

  /**
   * @param intro how the reviews are spread, in a sentence; empty where none is to be done
   * @param monthsHtml how many reviews are to be done in which month, drawn
   * @param months the same with the documents, the first month first
   */
  record Plan(String intro, Html monthsHtml, List<PlannedMonth> months) {}

  /**
   * @param label the month
   * @param count how many reviews, in words
   * @param rows the documents
   */
  record PlannedMonth(String label, String count, List<DocumentRow> rows) {}

  /**
   * @param count the state and how many documents are in it
   * @param meaning what the state means
   * @param rows the documents, the longest overdue first
   * @param more how many of them are shown; empty where all are
   */
  record StateGroup(StateCount count, String meaning, List<DocumentRow> rows, String more) {}

  /**
   * @param row the document
   * @param changes what changed, in sentences
   */
  record Suspect(DocumentRow row, List<String> changes) {}

  /**
   * @param owner the owner
   * @param overdue how many of their documents must be reviewed now
   * @param soon how many are due soon
   * @param total how many they own
   */
  public record OwnerDue(OwnerLink owner, int overdue, int soon, int total) {}
}
