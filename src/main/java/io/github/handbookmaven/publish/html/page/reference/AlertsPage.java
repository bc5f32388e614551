package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.PageAnchor;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.model.Word;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.ForgeAddresses;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.Slugs;
import io.github.handbookmaven.publish.html.page.frame.StateWords;
import io.github.handbookmaven.publish.html.page.frame.Volumes;
import io.github.handbookmaven.publish.html.page.list.FiltersPart;
import io.github.handbookmaven.publish.html.page.list.FiltersPart.Key;
import io.github.handbookmaven.publish.html.page.list.ListView;
import io.github.handbookmaven.publish.html.page.reference.AlertsView.AlertRow;
import io.github.handbookmaven.publish.html.page.reference.AlertsView.OutcomeCount;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Alert.Outcome;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which alert leads to which runbook. */
public final class AlertsPage {
  /** Stands beside the outcome of an alert that leads to no runbook. */
  public static final String UNCOVERED = "uncovered";

  private static final String FILE = "alerts.html";

  /** How far a document can be trusted, the least first. */
  private static final List<String> LEVELS = List.of("bad", "warn", "quiet", "good");

  private final PageContext shelf;

  /**
   * The page of an edition.
   *
   * @param shelf what every page draws on
   */
  public AlertsPage(PageContext shelf) {
    this.shelf = shelf;
  }

  /**
   * The list of alerts.
   *
   * @return on as many pages as it needs
   */
  public Stream<Page> pages() {
    String title = shelf.labels().text("page_alerts");
    List<AlertRow> rows = rows();
    List<List<AlertRow>> volumes = Volumes.of(rows);
    List<DocumentRow> unused = unused();
    return IntStream.range(0, volumes.size())
        .mapToObj(
            at -> {
              AlertsView view =
                  new AlertsView(
                      intro(),
                      counts(),
                      filters(rows),
                      volumes.get(at),
                      Volumes.links(FILE, volumes.size(), at),
                      at == 0 ? PageContext.first(unused) : List.of(),
                      unused.size());
              String file = Volumes.file(FILE, at);
              String own = Volumes.title(shelf.labels(), title, at);
              return new Page("alerts.vm", PageFrame.of(own, view.intro(), "alerts", file), view);
            });
  }

  /**
   * What a palette finds of each alert: name, its row's address, severity, what became of its
   * runbook, the runbook and its address.
   */
  public List<List<String>> found() {
    List<AlertRow> rows = rows();
    return IntStream.range(0, rows.size())
        .filter(at -> !rows.get(at).id().isEmpty())
        .mapToObj(at -> found(rows.get(at), Volumes.file(FILE, at / PageContext.LONGEST)))
        .toList();
  }

  private static List<String> found(AlertRow row, String file) {
    boolean isHere = !row.rows().isEmpty();
    return List.of(
        row.name(),
        file + "#" + row.id(),
        row.severity(),
        row.outcome().label(),
        isHere ? row.runbook().text() : "",
        isHere ? row.runbook().url() : "",
        row.outcome().level());
  }

  private List<ListView.Filter> filters(List<AlertRow> rows) {
    return new FiltersPart<>(rows)
        .by("outcome", shelf.labels().text("outcome"), this::outcomes)
        .by("severity", shelf.labels().text("severity"), row -> Stream.of(Key.of(row.severity())))
        .list();
  }

  private Stream<Key> outcomes(AlertRow row) {
    Key own = new Key(row.outcome().outcome(), row.outcome().label());
    return row.isUncovered()
        ? Stream.of(own, new Key(UNCOVERED, shelf.labels().text("uncovered_alerts")))
        : Stream.of(own);
  }

  private List<Alert> alerts() {
    return shelf.handbook().references().alerts();
  }

  private String intro() {
    long covered = alerts().stream().filter(alert -> outcome(alert) == Outcome.OK).count();
    return alerts().isEmpty()
        ? shelf.labels().text("alerts_none")
        : shelf.labels().text("alerts_intro", alerts().size(), covered);
  }

  private List<OutcomeCount> counts() {
    return Stream.of(Outcome.values())
        .map(
            outcome ->
                count(
                    outcome,
                    (int) alerts().stream().filter(each -> outcome(each) == outcome).count()))
        .filter(count -> count.count() > 0)
        .toList();
  }

  private OutcomeCount count(Outcome outcome, int count) {
    String label = shelf.labels().text("outcome_" + Word.key(outcome));
    return new OutcomeCount(outcome.word(), label, level(outcome), count);
  }

  /** What leads to a document is not missing itself: the heading in it is. */
  private OutcomeCount outcomeOf(Alert alert) {
    OutcomeCount count = count(outcome(alert), 1);
    boolean isHeadingMissing = outcome(alert) == Outcome.MISSING && document(alert).isPresent();
    return isHeadingMissing
        ? new OutcomeCount(
            count.outcome(), shelf.labels().text("outcome_missing_heading"), count.level(), 1)
        : count;
  }

  private static String level(Outcome outcome) {
    return switch (outcome) {
      case OK -> "good";
      case TEMPLATED, EXTERNAL -> "quiet";
      case WRONG_CASE, AMBIGUOUS, NONE -> "warn";
      case MISSING -> "bad";
    };
  }

  private List<AlertRow> rows() {
    // Not names: two may differ in signs alone that no fragment has.
    Set<String> taken = new HashSet<>();
    return alerts().stream()
        .sorted(
            Comparator.<Alert>comparingInt(alert -> urgency(outcome(alert)))
                .thenComparingInt(alert -> severity(alert.severity()))
                .thenComparingInt(this::trust)
                .thenComparing(Alert::name, NaturalOrder.NAMES)
                .thenComparing(Alert::at))
        .map(alert -> row(alert, taken.add(Slugs.alert(alert.name()))))
        .toList();
  }

  /** An alert whose runbook names it has one, although its rule does not say so. */
  private static Outcome outcome(Alert alert) {
    boolean isClaimed = alert.outcome() == Outcome.NONE && alert.document().isPresent();
    return isClaimed ? Outcome.OK : alert.outcome();
  }

  /** Of alerts that have a document, those come first whose document helps least. */
  private int trust(Alert alert) {
    return document(alert)
        .map(
            entry ->
                entry.type() == DocType.SOP
                    ? 0
                    : 1 + LEVELS.indexOf(StateWords.level(entry.freshness().state())))
        .orElse(0);
  }

  private static int urgency(Outcome outcome) {
    return switch (outcome) {
      case MISSING -> 0;
      case NONE -> 1;
      case WRONG_CASE -> 2;
      case AMBIGUOUS -> 3;
      case TEMPLATED -> 4;
      case EXTERNAL -> 5;
      case OK -> 6;
    };
  }

  /** The words for what wakes people come first; Prometheus fixes none of them. */
  private static int severity(String word) {
    int at =
        List.of("page", "critical", "error", "high", "warning")
            .indexOf(word.toLowerCase(Locale.ROOT));
    return at < 0 ? 9 : at;
  }

  private AlertRow row(Alert alert, boolean isFirst) {
    return new AlertRow(
        isFirst ? Slugs.alert(alert.name()) : "",
        alert.name(),
        alert.group(),
        alert.severity(),
        alert.holdFor(),
        outcomeOf(alert),
        isUncovered(outcome(alert)),
        runbook(alert),
        document(alert).map(shelf::row).stream().toList(),
        new NamedLink(
            alert.at().path() + ":" + alert.at().line(),
            shelf.forge().line(alert.at().path(), alert.at().line())),
        alert.hint().orElse(""));
  }

  private Optional<Entry> document(Alert alert) {
    return alert.document().flatMap(shelf.handbook()::at);
  }

  private NamedLink runbook(Alert alert) {
    String anchor =
        alert.anchor().map(name -> "#" + UriPath.encodeSegment(PageAnchor.of(name))).orElse("");
    String written = alert.outcome() == Outcome.EXTERNAL ? ForgeAddresses.web(alert.runbook()) : "";
    return document(alert)
        .map(entry -> new NamedLink(entry.title(), entry.url() + anchor))
        .orElseGet(() -> new NamedLink(alert.runbook(), written));
  }

  private List<DocumentRow> unused() {
    return alerts().isEmpty() ? List.of() : shelf.rows(this::isUnused);
  }

  private boolean isUnused(Entry entry) {
    return entry.type() == DocType.RUNBOOK
        && entry.status() == Status.ACTIVE
        && entry.document().metadata().relations().alerts().isEmpty()
        && shelf.handbook().references().alertsTo(entry.path()).isEmpty();
  }

  /** The alerts an on-call person would find no runbook for, the most urgent first. */
  public List<AlertRow> uncovered() {
    return rows().stream().filter(AlertRow::isUncovered).toList();
  }

  private static boolean isUncovered(Outcome outcome) {
    return switch (outcome) {
      case MISSING, NONE -> true;
      case OK, WRONG_CASE, AMBIGUOUS, TEMPLATED, EXTERNAL -> false;
    };
  }
}
