package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.Inclusions;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.html.page.finding.FindingsPart;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.ShortAddresses;
import io.github.handbookmaven.publish.html.page.practice.ReadersPart;
import io.github.handbookmaven.publish.html.page.practice.RunsPart;
import io.github.handbookmaven.publish.html.page.reference.AlertsPage;
import io.github.handbookmaven.publish.html.page.reference.BacklinksPart;
import io.github.handbookmaven.publish.html.page.reference.FoundationsPart;
import io.github.handbookmaven.reference.Alert;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks everybody else about a document. */
final class AroundPart {
  private static final int MANY_PIECES = 12;

  private final PageContext shelf;
  private final SlotsPart slots;
  private final FoundationsPart foundations;
  private final FindingsPart findings;
  private final AtOncePart atOnce;
  private final ChangesPart changes;
  private final Map<String, String> alertRows;
  private final ShortAddresses addresses;

  AroundPart(PageContext shelf, Map<RepoPath, String> pictures, ShortAddresses addresses) {
    this.shelf = shelf;
    this.addresses = addresses;
    this.slots = new SlotsPart(shelf, pictures);
    this.foundations = new FoundationsPart(shelf);
    this.findings = new FindingsPart(shelf);
    this.atOnce = new AtOncePart(shelf);
    this.changes = new ChangesPart(shelf);
    this.alertRows =
        new AlertsPage(shelf)
            .found().stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  }

  AroundDocument of(Entry entry) {
    List<NamedLink> alerts = alerts(entry);
    return new AroundDocument(
        entry.classified().key(),
        entry.id(),
        entry.url(),
        shelf.forge().origin(entry.path()),
        entry.module(),
        entry.owners(),
        shelf.owners().of(entry),
        entry.freshness(),
        successor(entry),
        pieces(entry),
        alerts,
        atOnce.of(entry, alerts),
        foundations.of(entry),
        new BacklinksPart(shelf).of(entry),
        shelf.findings(entry.path()).stream().map(findings::view).toList(),
        new RunsPart(shelf).of(entry),
        new ReadersPart(shelf).sentence(entry),
        new ReviewsPart(shelf, changes::kind, changes::commit).of(entry.history()),
        changes.of(entry.history()),
        address(entry),
        slots.of(entry, PageFrame.rootOf(entry.url())));
  }

  private NamedLink successor(Entry entry) {
    return entry
        .document()
        .metadata()
        .identity()
        .supersededBy()
        .map(Located::value)
        .map(this::named)
        .orElse(new NamedLink("", ""));
  }

  private NamedLink named(String id) {
    return shelf.handbook().withId(id).map(shelf::link).orElse(new NamedLink(id, ""));
  }

  /** A piece beside the document is linked to; others are only named. */
  private List<NamedLink> pieces(Entry entry) {
    return Inclusions.ofText(entry.document().text()).stream()
        .limit(MANY_PIECES)
        .map(name -> new NamedLink(name, piece(entry, name)))
        .toList();
  }

  private String piece(Entry entry, String name) {
    return entry
        .path()
        .parent()
        .resolve(name)
        .flatMap(shelf.handbook()::at)
        .map(piece -> shelf.link(piece).url())
        .orElse("");
  }

  private List<NamedLink> alerts(Entry entry) {
    Stream<String> answered =
        entry.document().metadata().relations().alerts().stream().map(Located::value);
    Stream<String> naming =
        shelf.handbook().references().alertsTo(entry.path()).stream().map(Alert::name);
    return Stream.concat(answered, naming)
        .distinct()
        .map(name -> new NamedLink(name, alertRows.getOrDefault(name, "alerts.html")))
        .toList();
  }

  private String address(Entry entry) {
    return shelf.edition().theme().address().map(site -> site + addresses.of(entry)).orElse("");
  }
}
