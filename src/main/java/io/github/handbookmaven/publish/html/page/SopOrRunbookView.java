package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.publish.html.page.finding.FindingView;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import java.util.List;

/**
 * What {@code which-one.vm} prints: is it an SOP or a runbook that is needed?
 *
 * @param aspects what the two differ in, with how documents of this project show it
 * @param sops SOPs of this project, the surest first
 * @param runbooks runbooks of this project, the surest first
 * @param pairs runbooks of this project beside the SOP they are based on
 * @param mistakes the common mistakes, with where this project makes them
 */
record SopOrRunbookView(
    List<Aspect> aspects,
    List<NamedLink> sops,
    List<NamedLink> runbooks,
    List<Pair> pairs,
    List<Mistake> mistakes) {

  /**
   * @param name what they differ in
   * @param sop how an SOP is
   * @param runbook how a runbook is
   * @param sops how SOPs of this project show it; at most one
   * @param runbooks how runbooks of this project show it; at most one
   */
  record Aspect(
      String name, String sop, String runbook, List<Example> sops, List<Example> runbooks) {}

  /**
   * @param document the document
   * @param quote its words; empty where its title says enough
   */
  record Example(NamedLink document, String quote) {}

  /**
   * @param sop the SOP
   * @param runbook the runbook based on it
   */
  record Pair(DocumentRow sop, DocumentRow runbook) {}

  /**
   * @param title the mistake
   * @param text why it matters
   * @param here how often it was found in this project, in a sentence
   * @param findings where, the worst first; at most three
   */
  record Mistake(String title, String text, String here, List<FindingView> findings) {}
}
