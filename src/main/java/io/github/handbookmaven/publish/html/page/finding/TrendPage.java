package io.github.handbookmaven.publish.html.page.finding;

import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.template.Labels;
import io.github.handbookmaven.rule.Baseline.Known;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Trend;
import java.util.List;
import java.util.stream.Stream;

/** What is new, worse and fixed since an earlier day, where an edition is held against one. */
public final class TrendPage {
  private static final String FILE = "trend.html";

  private final PageContext shelf;
  private final FindingsPart findings;

  /**
   * The page of an edition.
   *
   * @param shelf what every page draws on
   */
  public TrendPage(PageContext shelf) {
    this.shelf = shelf;
    this.findings = new FindingsPart(shelf);
  }

  /**
   * What the dashboard prints of it.
   *
   * @param title since when
   * @param counts how much is new, worse and fixed, with where it is listed
   */
  public record TrendSummary(String title, List<NamedLink> counts) {}

  /**
   * What {@code trend.vm} prints.
   *
   * @param added what is new, at most 200
   * @param worse what got worse, at most 200
   * @param fixed what was fixed, at most 200
   * @param more how many of each are shown at most; empty where all are
   */
  record TrendView(
      List<FindingView> added, List<FindingView> worse, List<FixedRow> fixed, String more) {}

  /**
   * A finding that is not found any more.
   *
   * @param rule its rule
   * @param document where it was
   * @param message what it said
   */
  record FixedRow(NamedLink rule, NamedLink document, String message) {}

  /**
   * The page.
   *
   * @return none where the edition is held against no other day
   */
  public Stream<Page> pages() {
    return shelf.edition().trend().stream().map(this::page);
  }

  /**
   * What the dashboard prints.
   *
   * @return none where the edition is held against no other day, else one
   */
  public List<TrendSummary> summary() {
    return shelf.edition().trend().stream()
        .map(
            trend ->
                new TrendSummary(
                    title(trend),
                    List.of(
                        count("trend_new", trend.added().size(), "new"),
                        count("trend_worse", trend.worse().size(), "worse"),
                        count("trend_fixed", trend.fixed().size(), "fixed"))))
        .toList();
  }

  private NamedLink count(String label, int number, String anchor) {
    return new NamedLink(shelf.labels().text(label) + ": " + number, FILE + "#" + anchor);
  }

  private String title(Trend trend) {
    return shelf.labels().text("trend_title", shelf.labels().day(trend.since()));
  }

  private Page page(Trend trend) {
    Labels labels = shelf.labels();
    PageFrame frame =
        PageFrame.of(title(trend), labels.text("trend_intro"), "findings", FILE)
            .under(List.of(new NamedLink(labels.text("page_findings"), "findings.html")));
    int longest =
        Math.max(trend.fixed().size(), Math.max(trend.added().size(), trend.worse().size()));
    return new Page(
        "trend.vm",
        frame,
        new TrendView(
            views(trend.added()),
            views(trend.worse()),
            PageContext.first(trend.fixed()).stream().map(this::fixed).toList(),
            shelf.more(longest)));
  }

  private List<FindingView> views(List<Finding> found) {
    return PageContext.first(found).stream().map(findings::view).toList();
  }

  private FixedRow fixed(Known known) {
    return new FixedRow(findings.rule(known.rule()), shelf.link(known.path()), known.message());
  }
}
