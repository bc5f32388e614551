package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Entry.Ownership;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Percent;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.publish.TextAlone;
import io.github.handbookmaven.publish.html.drawing.QrPicture;
import io.github.handbookmaven.publish.html.page.document.DocumentView.Facts;
import io.github.handbookmaven.publish.html.page.document.DocumentView.Links;
import io.github.handbookmaven.publish.html.page.document.DocumentView.Notice;
import io.github.handbookmaven.publish.html.page.document.DocumentView.Reason;
import io.github.handbookmaven.publish.html.page.document.DocumentView.StatusView;
import io.github.handbookmaven.publish.html.page.document.DocumentView.TypeBadge;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.ForgeAddresses;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.PageScripts;
import io.github.handbookmaven.publish.html.page.frame.PageWords;
import io.github.handbookmaven.publish.html.page.frame.PlannedPage;
import io.github.handbookmaven.publish.html.page.frame.ShortAddresses;
import io.github.handbookmaven.publish.html.page.frame.StateWords;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.template.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of each document: made of what the document says, and of what is said around it. What
 * else it can reach is the same on all pages.
 */
public final class DocumentPage {
  private static final int MANY_REASONS = 8;

  private final AroundPart around;
  private final PageWords words;
  private final Labels labels;
  private final ForgeAddresses forge;
  private final LocalDate today;
  private final BodyPart body;
  private final Failures failures;

  /**
   * Pages of an edition's documents.
   *
   * @param shelf what every page draws on
   * @param pictures the address of each picture that is published, by its file
   * @param addresses what stands on a printed page
   * @param failures hears of documents that cannot be shown but as text
   */
  public DocumentPage(
      PageContext shelf,
      Map<RepoPath, String> pictures,
      ShortAddresses addresses,
      Failures failures) {
    this.failures = failures;
    this.around = new AroundPart(shelf, pictures, addresses);
    this.words = shelf.words();
    this.labels = shelf.labels();
    this.forge = shelf.forge().within(Optional.empty());
    this.today = shelf.handbook().today();
    this.body = new BodyPart(labels);
  }

  /** A document's page. */
  public PlannedPage<?> page(Entry entry) {
    ClassifiedDocument read = entry.classified();
    return new PlannedPage<>(
        () -> around.of(entry),
        known -> read.key().isEmpty() ? List.of() : List.of(known),
        known -> inTime(read, known));
  }

  /** What cannot be shown in time is shown as text. */
  private Page inTime(ClassifiedDocument read, AroundDocument known) {
    return failures.hold(
        read.path(),
        "making its page",
        () -> page(read, known),
        () -> page(TextAlone.of(read), known));
  }

  private Page page(ClassifiedDocument read, AroundDocument known) {
    DocumentView view = view(read, known);
    PageFrame frame =
        PageFrame.of(read.title(), description(read), read.type().word(), known.url())
            .under(way(read))
            .with(PageScripts.of(view.bodyHtml()));
    return new Page("document.vm", frame, view);
  }

  /** By what it is, and by where it lies. */
  private List<NamedLink> way(ClassifiedDocument read) {
    List<String> folders = DocumentRow.folders(read.path().value());
    Stream<NamedLink> folder =
        folders.stream()
            .skip(Math.max(0, folders.size() - 1))
            .map(
                path ->
                    new NamedLink(path, "documents.html#folder=" + UriPath.encodeSegment(path)));
    return Stream.concat(Stream.of(ListPage.link(labels, read.type())), folder).toList();
  }

  private DocumentView view(ClassifiedDocument read, AroundDocument known) {
    RunSheet sheet = RunSheet.of(read);
    ForgeAddresses sources = forge.within(known.origin());
    return new DocumentView(
        known.id(),
        read.title(),
        read.path().value(),
        read.document().content().digest(),
        known.changes().stream().map(change -> change.commit().text()).findFirst().orElse(""),
        badge(read, sources),
        status(read, known),
        known.pieces(),
        notice(read, known.freshness()),
        known.atOnce(),
        facts(read, known, sources),
        read.type() == DocType.SOP || read.type() == DocType.RUNBOOK,
        known.foundation(),
        known.backlinks(),
        known.findings(),
        known.runs(),
        known.readers(),
        known.reviews(),
        known.changes(),
        ContentsPart.of(read.document()),
        links(read, known.address(), sources),
        sheet.mode(),
        sheet.json(),
        body.language(read),
        body.html(read, known.slots(), 1));
  }

  /** The first sentence of the text, as search engines show it. */
  static String description(ClassifiedDocument read) {
    return read.document()
        .blocks()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH && !block.text().isBlank())
        .map(block -> shortened(block.text()))
        .findFirst()
        .orElse(read.title());
  }

  private static String shortened(String text) {
    return Excerpt.ofWords(text.replaceAll("\\s+", " ").strip(), 160);
  }

  private TypeBadge badge(ClassifiedDocument read, ForgeAddresses sources) {
    Classification found = read.classification();
    return new TypeBadge(
        read.type().word(),
        words.type(read.type()),
        origin(found),
        labels.text("purpose_" + read.type().word()),
        found.evidence().stream()
            .limit(MANY_REASONS)
            .map(each -> reason(read, each, sources))
            .toList(),
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
        : declared + " " + labels.text("origin_reads_like", words.type(found.inferred()));
  }

  private String genre(Classification found) {
    return found.type() != DocType.NONE || found.genre().isEmpty()
        ? ""
        : " " + labels.text("origin_genre", words.genre(found.genre().orElseThrow().word()));
  }

  private Reason reason(ClassifiedDocument read, Evidence evidence, ForgeAddresses sources) {
    return new Reason(
        evidence.signal(),
        words.type(evidence.side()),
        signed(evidence.contribution()),
        evidence.quote(),
        evidence.line() > 0 ? labels.text("line", evidence.line()) : "",
        evidence.line() > 0 ? sources.line(read.path(), evidence.line()) : "");
  }

  /** As {@code %+.2f} prints it, at a tenth of the price: every page has several. */
  static String signed(double value) {
    String sign = Double.compare(value, 0.0) < 0 ? "-" : "+";
    return sign + BigDecimal.valueOf(Math.abs(value)).setScale(2, RoundingMode.HALF_UP);
  }

  private StatusView status(ClassifiedDocument read, AroundDocument known) {
    Status status = read.status();
    String notice =
        switch (status) {
          case ACTIVE -> "";
          case DRAFT, DEPRECATED, ARCHIVED -> labels.text("notice_" + status.word());
        };
    return new StatusView(status.word(), words.status(status), notice, known.successor());
  }

  private Notice notice(ClassifiedDocument read, Freshness freshness) {
    return new Notice(
        freshness.state().word(),
        StateWords.level(freshness.state()),
        words.states().label(freshness.state()),
        words.states().headline(freshness),
        Stream.concat(words.states().details(freshness).stream(), toldInText(read)).toList(),
        words.day(freshness.schedule().due()));
  }

  /** Where the review is told, where that is not the front matter: a reader may want to look. */
  private Stream<String> toldInText(ClassifiedDocument read) {
    Metadata metadata = read.document().metadata();
    return metadata.review().lastReviewed().stream()
        .filter(day -> !metadata.isInFrontMatter(day))
        .map(day -> labels.text("review_told_in_text", day.at().line()));
  }

  private Facts facts(ClassifiedDocument read, AroundDocument known, ForgeAddresses sources) {
    Metadata metadata = read.document().metadata();
    String list = ListPage.link(labels, read.type()).url();
    return new Facts(
        known.owners(),
        ownersFrom(known.owned()),
        filters(metadata.relations().services(), list, "service"),
        filters(metadata.identity().tags(), list, "tag"),
        metadata.people().audience().stream().map(Located::value).toList(),
        metadata.relations().severity().map(Located::value).orElse(""),
        known.alerts(),
        metadata.relations().covers().stream().map(said -> covered(said.value(), sources)).toList(),
        known.module());
  }

  private String ownersFrom(Entry.Ownership owned) {
    String from = owned.from();
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

  /** A glob leads nowhere; a path leads to its file. */
  private NamedLink covered(String glob, ForgeAddresses sources) {
    boolean plain = glob.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0);
    String path = glob.replaceAll("#.*", "");
    Optional<RepoPath> file = plain ? RepoPath.of(path) : Optional.empty();
    return new NamedLink(glob, file.map(known -> sources.file(known, Optional.empty())).orElse(""));
  }

  private Links links(ClassifiedDocument read, String address, ForgeAddresses sources) {
    return new Links(
        sources.edit(read.path()),
        sources.file(read.path(), Optional.empty()),
        sources.history(read.path()),
        sources.report(
            labels.text("report_title", read.title()),
            labels.text("report_text", read.path().value(), labels.day(today))),
        address,
        address.isEmpty() ? "" : QrPicture.address(address));
  }
}
