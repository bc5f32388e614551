package io.github.handbookmaven.publish.html.page.practice;

import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import java.util.List;

/**
 * What {@code onboarding.vm} prints.
 *
 * @param groups what is to be read, by audience
 * @param readers who has read what, the document most is missing of first
 * @param more how much of the readers is shown; empty where all are
 */
record OnboardingView(List<ReadingList> groups, List<ReaderRow> readers, String more) {

  /**
   * @param name whom it is for
   * @param id its fragment
   * @param summary how many documents, and how long reading them takes, in words
   * @param items the documents, in the order they are read
   * @param runbooks what is practised then
   * @param more how much of either is shown; empty where all is
   */
  record ReadingList(
      String name,
      String id,
      String summary,
      List<ReadingItem> items,
      List<DocumentRow> runbooks,
      String more) {}

  /**
   * @param row the document
   * @param id its id
   * @param revision digest of its text: who read another one has not read this
   * @param time how long reading it takes, in words
   * @param isFoundation whether documents of this handbook are based on it
   */
  record ReadingItem(
      DocumentRow row, String id, String revision, String time, boolean isFoundation) {}
}
