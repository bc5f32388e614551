package io.github.handbookmaven.publish.html.page;

import java.util.List;

/**
 * What {@code which-one.vm} prints: is it an SOP or a runbook that is needed?
 *
 * @param sops SOPs of this project, the surest first
 * @param runbooks runbooks of this project, the surest first
 * @param pairs runbooks of this project beside the SOP they rest on
 * @param mistakes the common mistakes, with where this project makes them
 */
record WhichOneView(
    List<DocumentRow> sops, List<DocumentRow> runbooks, List<Pair> pairs, List<Mistake> mistakes) {

  /**
   * @param sop the SOP
   * @param runbook the runbook that rests on it
   */
  record Pair(DocumentRow sop, DocumentRow runbook) {}

  /**
   * @param title the mistake
   * @param text why it matters
   * @param findings where it was found here, at most three
   */
  record Mistake(String title, String text, List<FindingView> findings) {}
}
