package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Entry.Ownership;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.Inclusions;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Percent;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.model.Word;
import io.github.handbookmaven.publish.html.drawing.QrPicture;
import io.github.handbookmaven.publish.html.page.document.DocumentView.ChangeView;
import io.github.handbookmaven.publish.html.page.document.DocumentView.Facts;
import io.github.handbookmaven.publish.html.page.document.DocumentView.Links;
import io.github.handbookmaven.publish.html.page.document.DocumentView.Notice;
import io.github.handbookmaven.publish.html.page.document.DocumentView.Reason;
import io.github.handbookmaven.publish.html.page.document.DocumentView.StatusView;
import io.github.handbookmaven.publish.html.page.document.DocumentView.TypeBadge;
import io.github.handbookmaven.publish.html.page.finding.FindingsPart;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.PageScripts;
import io.github.handbookmaven.publish.html.page.frame.ShortAddresses;
import io.github.handbookmaven.publish.html.page.frame.StateWords;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.page.practice.ReadersPart;
import io.github.handbookmaven.publish.html.page.practice.RunsPart;
import io.github.handbookmaven.publish.html.page.reference.AlertsPage;
import io.github.handbookmaven.publish.html.page.reference.BacklinksPart;
import io.github.handbookmaven.publish.html.page.reference.FoundationsPart;
import io.github.handbookmaven.publish.html.template.Labels;
import io.github.handbookmaven.reference.Alert;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of each document. */
public final class DocumentPage {
  private static final int MANY_CHANGES = 5;
  private static final int MANY_REASONS = 8;
  private static final int MANY_PIECES = 12;

  private final PageContext shelf;
  private final Labels labels;
  private final BodyPart body;
  private final FoundationsPart foundations;
  private final FindingsPart findings;
  private final AtOncePart atOnce;
  private final Map<String, String> alertRows;
  private final ShortAddresses addresses;

  /**
   * Pages of an edition's documents.
   *
   * @param shelf what every page draws on
   * @param pictures the address of each picture that is published, by its file
   * @param addresses what stands on a printed page
   */
  public DocumentPage(PageContext shelf, Map<RepoPath, String> pictures, ShortAddresses addresses) {
    this.shelf = shelf;
    this.addresses = addresses;
    this.labels = shelf.labels();
    this.body = new BodyPart(shelf, pictures);
    this.foundations = new FoundationsPart(shelf);
    this.findings = new FindingsPart(shelf);
    this.atOnce = new AtOncePart(shelf);
    this.alertRows =
        new AlertsPage(shelf)
            .found().stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  }

  /** A document's page. */
  public Page page(Entry entry) {
    DocumentView view = view(entry);
    PageFrame frame =
        PageFrame.of(entry.title(), description(entry), entry.type().word(), entry.url())
            .under(way(entry))
            .with(PageScripts.of(view.bodyHtml()));
    return new Page("document.vm", frame, view);
  }

  /** By what it is, and by where it lies. */
  private List<NamedLink> way(Entry entry) {
    List<String> folders = PageContext.folders(entry.path().value());
    Stream<NamedLink> folder =
        folders.stream()
            .skip(Math.max(0, folders.size() - 1))
            .map(
                path ->
                    new NamedLink(path, "documents.html#folder=" + UriPath.encodeSegment(path)));
    return Stream.concat(Stream.of(ListPage.link(labels, entry.type())), folder).toList();
  }

  private DocumentView view(Entry entry) {
    RunSheet sheet = RunSheet.of(entry);
    return new DocumentView(
        entry.id(),
        entry.title(),
        entry.path().value(),
        entry.document().content().digest(),
        changes(entry.history()).stream()
            .map(change -> change.commit().text())
            .findFirst()
            .orElse(""),
        badge(entry),
        status(entry),
        pieces(entry),
        notice(entry),
        atOnce.of(entry, alerts(entry)),
        facts(entry),
        entry.type() == DocType.SOP || entry.type() == DocType.RUNBOOK,
        foundations.of(entry),
        new BacklinksPart(shelf).of(entry),
        shelf.findings(entry.path()).stream().map(findings::view).toList(),
        new RunsPart(shelf).of(entry),
        new ReadersPart(shelf).sentence(entry),
        new ReviewsPart(shelf, this::kind, this::commit).of(entry.history()),
        changes(entry.history()),
        ContentsPart.of(entry.document()),
        links(entry),
        sheet.mode(),
        sheet.json(),
        body.language(entry),
        body.html(entry, PageFrame.rootOf(entry.url()), 1));
  }

  /** The first sentence of the text, as search engines show it. */
  static String description(Entry entry) {
    return entry
        .document()
        .blocks()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH && !block.text().isBlank())
        .map(block -> shortened(block.text()))
        .findFirst()
        .orElse(entry.title());
  }

  private static String shortened(String text) {
    return Excerpt.ofWords(text.replaceAll("\\s+", " ").strip(), 160);
  }

  private TypeBadge badge(Entry entry) {
    Classification found = entry.classification();
    return new TypeBadge(
        entry.type().word(),
        shelf.typeLabel(entry.type()),
        origin(found),
        labels.text("purpose_" + entry.type().word()),
        found.evidence().stream().limit(MANY_REASONS).map(each -> reason(entry, each)).toList(),
        moreReasons(found.evidence().size() - MANY_REASONS));
  }

  private String moreReasons(int more) {
    return more > 0 ? labels.text("more_reasons", more) : "";
  }

  private String origin(Classification found) {
    String sure = Percent.sure(found.confidence()).points() + "\u00a0%";
    String declared =
        switch (found.origin()) {
          case DECLARED -> labels.text("origin_declared");
          case POLICY -> labels.text("origin_policy");
          case INFERRED ->
              found.type() == DocType.UNDETERMINED
                  ? labels.text("origin_undetermined")
                  : labels.text("origin_inferred", sure);
        };
    return found.isInferred() || found.inferred() == found.type()
        ? declared + genre(found)
        : declared + " " + labels.text("origin_reads_like", shelf.typeLabel(found.inferred()));
  }

  private String genre(Classification found) {
    return found.type() != DocType.NONE || found.genre().isEmpty()
        ? ""
        : " " + labels.text("origin_genre", shelf.genreLabel(found.genre().orElseThrow().word()));
  }

  private Reason reason(Entry entry, Evidence evidence) {
    return new Reason(
        evidence.signal(),
        shelf.typeLabel(evidence.side()),
        String.format(Locale.ROOT, "%+.2f", evidence.contribution()),
        evidence.quote(),
        evidence.line() > 0 ? labels.text("line", evidence.line()) : "",
        evidence.line() > 0 ? shelf.forge().line(entry.path(), evidence.line()) : "");
  }

  private StatusView status(Entry entry) {
    Status status = entry.status();
    NamedLink successor =
        entry
            .document()
            .metadata()
            .identity()
            .supersededBy()
            .map(Located::value)
            .map(this::named)
            .orElse(new NamedLink("", ""));
    String notice =
        switch (status) {
          case ACTIVE -> "";
          case DRAFT, DEPRECATED, ARCHIVED -> labels.text("notice_" + status.word());
        };
    return new StatusView(status.word(), shelf.statusLabel(status), notice, successor);
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

  private NamedLink named(String id) {
    return shelf.handbook().withId(id).map(shelf::link).orElse(new NamedLink(id, ""));
  }

  private Notice notice(Entry entry) {
    var freshness = entry.freshness();
    return new Notice(
        freshness.state().word(),
        StateWords.level(freshness.state()),
        shelf.states().label(freshness.state()),
        shelf.states().headline(freshness),
        Stream.concat(shelf.states().details(freshness).stream(), toldInText(entry)).toList(),
        shelf.day(freshness.schedule().due()));
  }

  /** Where the review is told, where that is not the front matter: a reader may want to look. */
  private Stream<String> toldInText(Entry entry) {
    Metadata metadata = entry.document().metadata();
    return metadata.review().lastReviewed().stream()
        .filter(day -> !metadata.isInFrontMatter(day))
        .map(day -> labels.text("review_told_in_text", day.at().line()));
  }

  private Facts facts(Entry entry) {
    Metadata metadata = entry.document().metadata();
    String list = ListPage.link(labels, entry.type()).url();
    return new Facts(
        shelf.owners().of(entry),
        ownersFrom(entry),
        filters(metadata.relations().services(), list, "service"),
        filters(metadata.identity().tags(), list, "tag"),
        metadata.people().audience().stream().map(Located::value).toList(),
        metadata.relations().severity().map(Located::value).orElse(""),
        alerts(entry),
        metadata.relations().covers().stream().map(said -> covered(said.value())).toList(),
        entry.module());
  }

  private String ownersFrom(Entry entry) {
    String from = entry.owners().from();
    if (from.equals(Ownership.FRONT_MATTER)) {
      return labels.text("owner_from_front_matter");
    }
    if (from.startsWith(Ownership.TEXT)) {
      return labels.text("owner_from_text", from.substring(Ownership.TEXT.length()));
    }
    return from.equals(Ownership.POLICY)
        ? labels.text("owner_from_policy")
        : labels.text("owner_from", from);
  }

  private static List<NamedLink> filters(List<Located<String>> values, String list, String filter) {
    return values.stream()
        .map(Located::value)
        .distinct()
        .map(
            value -> new NamedLink(value, list + "#" + filter + "=" + UriPath.encodeSegment(value)))
        .toList();
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

  /** A glob leads nowhere; a path leads to its file. */
  private NamedLink covered(String glob) {
    boolean plain = glob.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0);
    String path = glob.replaceAll("#.*", "");
    Optional<RepoPath> file = plain ? RepoPath.of(path) : Optional.empty();
    return new NamedLink(
        glob, file.map(known -> shelf.forge().file(known, Optional.empty())).orElse(""));
  }

  private List<ChangeView> changes(Optional<FileHistory> history) {
    return history.map(FileHistory::changes).orElse(List.of()).stream()
        .limit(MANY_CHANGES)
        .map(this::change)
        .toList();
  }

  private ChangeView change(Change change) {
    LocalDate day = change.day(ZoneOffset.UTC);
    return new ChangeView(
        shelf.day(Optional.of(day)),
        change.author(),
        change.subject(),
        kind(change),
        commit(change));
  }

  private String kind(Change change) {
    return labels.text("change_" + Word.key(change.kind()));
  }

  private NamedLink commit(Change change) {
    String commit = change.commit();
    return new NamedLink(
        commit.substring(0, Math.min(8, commit.length())), shelf.forge().commit(commit));
  }

  private Links links(Entry entry) {
    return new Links(
        shelf.forge().edit(entry.path()),
        shelf.forge().file(entry.path(), Optional.empty()),
        shelf.forge().history(entry.path()),
        shelf
            .forge()
            .report(
                labels.text("report_title", entry.title()),
                labels.text(
                    "report_text", entry.path().value(), labels.day(shelf.handbook().today()))),
        address(entry),
        address(entry).isEmpty() ? "" : QrPicture.address(address(entry)));
  }

  private String address(Entry entry) {
    return shelf.edition().theme().address().map(site -> site + addresses.of(entry)).orElse("");
  }
}
