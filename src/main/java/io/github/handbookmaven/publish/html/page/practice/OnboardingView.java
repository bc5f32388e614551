package io.github.handbookmaven.publish.html.page.practice;

import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import java.util.List;

/**
 * What {@code onboarding.vm} prints.
 *
 * @param audiences where each audience finds its list, on every page; none where there is one page
 * @param more how many audiences are named; empty where all are
 * @param groups what is to be read, by audience
 * @param volumes the pages of all lists; empty where this is the only one
 * @param readers who has read what
 */
record OnboardingView(
    List<NamedLink> audiences,
    String more,
    List<ReadingList> groups,
    List<NamedLink> volumes,
    Readers readers) {

  /**
   * @param rows the document most is missing of first
   * @param more how many are shown; empty where all are
   */
  record Readers(List<ReaderRow> rows, String more) {
    static final Readers NONE = new Readers(List.of(), "");
  }

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
      String more) {

    int length() {
      return items.size() + runbooks.size();
    }
  }

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
