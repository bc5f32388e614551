package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.html.page.finding.FindingView;
import io.github.handbookmaven.publish.html.page.finding.FindingsPart;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.OwnerLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessPage;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessView;
import io.github.handbookmaven.rule.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Who owns what, and what waits for them. */
final class OwnersPage {
  private final PageContext shelf;
  private final FindingsPart findings;

  OwnersPage(PageContext shelf) {
    this.shelf = shelf;
    this.findings = new FindingsPart(shelf);
  }

  /**
   * What {@code owners.vm} prints.
   *
   * @param owners what is due, by owner
   * @param unowned documents nobody owns
   * @param more how many of those are shown; empty where all are
   */
  record OwnersView(List<FreshnessView.OwnerDue> owners, List<DocumentRow> unowned, String more) {}

  /**
   * What {@code owner.vm} prints.
   *
   * @param owner the owner
   * @param calendar their reviews as a calendar, relative to {@code handbook/}
   * @param feed what changed in their documents, relative to {@code handbook/}
   * @param rows their documents
   * @param findings what was found in them and counts
   * @param more how many of either are shown; empty where all are
   */
  record OwnerView(
      OwnerLink owner,
      String calendar,
      String feed,
      List<DocumentRow> rows,
      List<FindingView> findings,
      String more) {}

  /** The list of owners, and a page for each. */
  Stream<Page> pages() {
    return Stream.concat(Stream.of(list()), shelf.owners().all().stream().map(this::page));
  }

  private Page list() {
    String title = shelf.labels().text("page_owners");
    PageFrame frame =
        PageFrame.of(title, shelf.labels().text("owners_intro"), "owners", "owners.html");
    return new Page(
        "owners.vm",
        frame,
        new OwnersView(
            new FreshnessPage(shelf).owners(),
            PageContext.first(unowned()),
            shelf.more(unowned().size())));
  }

  /** Procedures nobody owns. */
  List<DocumentRow> unowned() {
    return shelf.rows(entry -> entry.owners().names().isEmpty() && entry.type() != DocType.NONE);
  }

  private Page page(OwnerLink owner) {
    String title = shelf.labels().text("owned_by", owner.name());
    PageFrame frame =
        PageFrame.of(title, title, "owners", owner.url())
            .under(List.of(new NamedLink(shelf.labels().text("page_owners"), "owners.html")));
    List<FindingView> found =
        shelf.ownedBy(owner).stream()
            .flatMap(entry -> shelf.findings(entry.path()).stream())
            .filter(Finding::isActive)
            .map(findings::view)
            .toList();
    List<DocumentRow> rows = shelf.rows(shelf.ownedBy(owner).stream());
    return new Page(
        "owner.vm",
        frame,
        new OwnerView(
            owner,
            owner.calendar(),
            owner.feed(),
            PageContext.first(rows),
            PageContext.first(found),
            shelf.more(Math.max(rows.size(), found.size()))));
  }
}
