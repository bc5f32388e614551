package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.html.page.WhichOneView.Mistake;
import io.github.handbookmaven.publish.html.page.WhichOneView.Pair;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** SOP or runbook? Told with the project's own documents. */
final class WhichOne {
  private static final int EXAMPLES = 3;

  private final Shelf shelf;
  private final FindingViews findings;

  WhichOne(Shelf shelf) {
    this.shelf = shelf;
    this.findings = new FindingViews(shelf);
  }

  Page page() {
    WhichOneView view =
        new WhichOneView(examples(DocType.SOP), examples(DocType.RUNBOOK), pairs(), mistakes());
    String title = shelf.labels().text("page_which_one");
    PageFrame frame =
        PageFrame.of(title, shelf.labels().text("which_one_intro"), "which-one", "which-one.html");
    return new Page("which-one.vm", frame, view);
  }

  private List<DocumentRow> examples(DocType type) {
    return shelf
        .handbook()
        .documents(type)
        .sorted(
            Comparator.<Entry>comparingDouble(entry -> -entry.classification().confidence())
                .thenComparing(Entry::path))
        .limit(EXAMPLES)
        .map(shelf::row)
        .toList();
  }

  private List<Pair> pairs() {
    return shelf
        .handbook()
        .documents(DocType.RUNBOOK)
        .filter(runbook -> !runbook.foundation().bases().isEmpty())
        .flatMap(
            runbook ->
                shelf.handbook().at(runbook.foundation().bases().get(0).document()).stream()
                    .filter(basis -> basis.type() == DocType.SOP)
                    .map(basis -> new Pair(shelf.row(basis), shelf.row(runbook))))
        .limit(EXAMPLES)
        .toList();
  }

  private List<Mistake> mistakes() {
    return List.of(
        mistake("1", Set.of("sop-used-for-alert", "sop-for-incident-response")),
        mistake("2", Set.of("runbook-without-sop")),
        mistake("3", Set.of("mixed-purpose", "interchangeable-pair")),
        mistake("4", Set.of("review-stale", "review-overdue", "expired", "never-reviewed")));
  }

  private Mistake mistake(String number, Set<String> rules) {
    return new Mistake(
        shelf.labels().text("mistake_" + number),
        shelf.labels().text("mistake_" + number + "_why"),
        shelf
            .activeFindings()
            .filter(finding -> rules.contains(finding.rule()))
            .limit(EXAMPLES)
            .map(findings::view)
            .toList());
  }
}
