package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.classify.Trait;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Word;
import io.github.handbookmaven.publish.html.page.SopOrRunbookView.Aspect;
import io.github.handbookmaven.publish.html.page.SopOrRunbookView.Example;
import io.github.handbookmaven.publish.html.page.SopOrRunbookView.Mistake;
import io.github.handbookmaven.publish.html.page.SopOrRunbookView.Pair;
import io.github.handbookmaven.publish.html.page.finding.FindingsPart;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.rule.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** SOP or runbook? Told with the project's own documents. */
final class SopOrRunbookPage {
  private static final int EXAMPLES = 3;

  private final PageContext shelf;
  private final FindingsPart findings;
  private final Map<DocType, List<Entry>> surest;

  SopOrRunbookPage(PageContext shelf) {
    this.shelf = shelf;
    this.findings = new FindingsPart(shelf);
    this.surest =
        Map.of(
            DocType.SOP, surest(shelf, DocType.SOP),
            DocType.RUNBOOK, surest(shelf, DocType.RUNBOOK));
  }

  Page page() {
    SopOrRunbookView view =
        new SopOrRunbookView(
            aspects(), examples(DocType.SOP), examples(DocType.RUNBOOK), pairs(), mistakes());
    String title = shelf.labels().text("page_which_one");
    PageFrame frame =
        PageFrame.of(title, shelf.labels().text("which_one_intro"), "which-one", "which-one.html");
    return new Page("which-one.vm", frame, view);
  }

  private List<Aspect> aspects() {
    return Stream.of(Trait.values()).map(this::aspect).toList();
  }

  private Aspect aspect(Trait trait) {
    String name = Word.key(trait);
    return new Aspect(
        shelf.labels().text("aspect_" + name),
        shelf.labels().text("sop_" + name),
        shelf.labels().text("runbook_" + name),
        shown(trait, DocType.SOP),
        shown(trait, DocType.RUNBOOK));
  }

  /** Each difference is shown by another document, as far as there are so many. */
  private List<Example> shown(Trait trait, DocType type) {
    List<Example> examples =
        surest.get(type).stream()
            .flatMap(
                entry ->
                    trait.shownBy(entry.classification()).stream()
                        .filter(evidence -> !evidence.quote().isBlank())
                        .map(evidence -> example(entry, evidence.quote())))
            .limit(trait.ordinal() + 1L)
            .toList();
    return examples.isEmpty() ? examples : examples.subList(examples.size() - 1, examples.size());
  }

  /** A title is told by the link already. */
  private Example example(Entry entry, String quote) {
    return new Example(shelf.link(entry), quote.equals(entry.title()) ? "" : quote);
  }

  private static List<Entry> surest(PageContext shelf, DocType type) {
    return shelf
        .handbook()
        .documents(type)
        .sorted(
            Comparator.<Entry>comparingDouble(entry -> -entry.classification().confidence())
                .thenComparing(Entry::path))
        .toList();
  }

  private List<NamedLink> examples(DocType type) {
    return surest.get(type).stream().limit(EXAMPLES).map(shelf::link).toList();
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
        mistake("3", Set.of("mixed-purpose", "interchangeable-pair", "type-contradicted")),
        mistake("4", Set.of("review-stale", "review-overdue", "expired", "never-reviewed")));
  }

  private Mistake mistake(String number, Set<String> rules) {
    List<Finding> found =
        shelf
            .activeFindings()
            .filter(finding -> rules.contains(finding.rule()))
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .toList();
    return new Mistake(
        shelf.labels().text("mistake_" + number),
        shelf.labels().text("mistake_" + number + "_why"),
        here(found.size()),
        found.stream().limit(EXAMPLES).map(findings::view).toList());
  }

  private String here(int times) {
    if (times == 0) {
      return shelf.labels().text("mistake_not_here");
    }
    return times <= EXAMPLES
        ? shelf.labels().text("mistake_here")
        : shelf.labels().text("mistake_here_often", times, EXAMPLES);
  }
}
