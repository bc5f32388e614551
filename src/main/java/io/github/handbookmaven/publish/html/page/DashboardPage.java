package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.html.page.DashboardView.Figure;
import io.github.handbookmaven.publish.html.page.finding.TrendPage;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessPage;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.page.practice.PracticePart;
import io.github.handbookmaven.publish.html.page.practice.ReadersPart;
import io.github.handbookmaven.publish.html.page.reference.AlertsPage;
import io.github.handbookmaven.publish.html.page.reference.AlertsView;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesPage;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesView;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.List;
import java.util.stream.Collectors;

/** The first page: what a lead looks at on Monday. */
final class DashboardPage {
  private static final int SHOWN = 8;
  private static final String TO_REVIEW = "documents.html#state=" + ListPage.TO_REVIEW;
  private static final String UNCOVERED = "alerts.html#outcome=" + AlertsPage.UNCOVERED;

  private final PageContext shelf;
  private final Labels labels;
  private final FreshnessPage freshness;
  private final CrossReferencesPage references;
  private final PracticePart practice;
  private final List<DocumentRow> toReview;
  private final List<CrossReferencesView.BrokenRow> broken;
  private final List<AlertsView.AlertRow> uncovered;
  private final List<DocumentRow> unowned;

  DashboardPage(PageContext shelf) {
    this.shelf = shelf;
    this.labels = shelf.labels();
    this.freshness = new FreshnessPage(shelf);
    this.references = new CrossReferencesPage(shelf);
    this.practice = new PracticePart(shelf);
    this.toReview = freshness.toReview();
    this.broken = references.broken();
    this.uncovered = new AlertsPage(shelf).uncovered();
    this.unowned = new OwnersPage(shelf).unowned();
  }

  Page page() {
    String name = shelf.handbook().project().name();
    String title = titled(name);
    return new Page("index.vm", PageFrame.of(title, intro(), "index", "index.html"), view());
  }

  /** A project that calls itself a handbook is not called one twice. */
  private String titled(String name) {
    String word = labels.text("handbook_of", "").strip().toLowerCase(labels.locale());
    return name.toLowerCase(labels.locale()).contains(word)
        ? name
        : labels.text("handbook_of", name);
  }

  private DashboardView view() {
    return new DashboardView(
        intro(),
        otherMarkup(),
        figures(),
        new TrendPage(shelf).summary(),
        freshness.states(),
        freshness.statesDrawn(),
        freshness.monthsDrawn(),
        toReview.stream().limit(SHOWN).toList(),
        broken.stream().limit(SHOWN).toList(),
        uncovered.stream().limit(SHOWN).toList(),
        unowned.stream().limit(SHOWN).toList(),
        practice.sentence(),
        practice.toExercise().stream().limit(SHOWN).toList(),
        new ReadersPart(shelf).rows().stream().limit(SHOWN).toList());
  }

  private String intro() {
    return labels.text(
        "dashboard_intro",
        shelf.handbook().entries().size(),
        shelf.handbook().documents(DocType.SOP).count(),
        shelf.handbook().documents(DocType.RUNBOOK).count(),
        labels.day(shelf.handbook().today()));
  }

  private String otherMarkup() {
    String counted =
        shelf.handbook().sources().otherMarkup().entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .map(each -> each.getValue() + " " + each.getKey())
            .collect(Collectors.joining(", "));
    return counted.isEmpty() ? "" : labels.text("other_markup", counted);
  }

  private List<Figure> figures() {
    return List.of(
        figure("to_review", toReview.size(), TO_REVIEW, "warn"),
        figure("broken", broken.size(), "cross-references.html#broken", "bad"),
        figure(
            "without_base",
            references.withoutBase().size(),
            "cross-references.html#without-base",
            "warn"),
        figure("uncovered", uncovered.size(), UNCOVERED, "bad"),
        figure("unowned", unowned.size(), "owners.html#unowned", "warn"),
        figure("findings", (int) shelf.activeFindings().count(), "findings.html", "quiet"));
  }

  /** A list without entries has no place on its page to lead to. */
  private static String pageOf(String url) {
    return url.replaceFirst("#.*", "");
  }

  private Figure figure(String name, int value, String url, String bad) {
    return new Figure(
        labels.text("figure_" + name),
        Integer.toString(value),
        labels.text(value == 0 ? "figure_" + name + "_none" : "figure_" + name + "_note"),
        value == 0 ? pageOf(url) : url,
        value == 0 ? "good" : bad);
  }
}
