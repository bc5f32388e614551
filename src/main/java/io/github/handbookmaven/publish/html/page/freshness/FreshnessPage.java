package io.github.handbookmaven.publish.html.page.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.Word;
import io.github.handbookmaven.publish.html.drawing.BarChart;
import io.github.handbookmaven.publish.html.drawing.ShareChart;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.OwnerLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.StateWords;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessView.Month;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessView.OwnerDue;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessView.StateCount;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessView.StateGroup;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessView.Suspect;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.rule.Severity;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far the documents can be trusted, all together. */
public final class FreshnessPage {
  private static final int MONTHS = 12;

  /** The worst first: the order in which a lead works through them. */
  private static final List<State> ORDER =
      List.of(
          State.EXPIRED,
          State.STALE,
          State.OVERDUE,
          State.NEVER_REVIEWED,
          State.FUTURE_REVIEW,
          State.SUSPECT,
          State.DUE_SOON,
          State.UNKNOWN,
          State.UNSCHEDULED,
          State.FRESH,
          State.EXEMPT);

  private final PageContext shelf;

  /**
   * The page of an edition.
   *
   * @param shelf what every page draws on
   */
  public FreshnessPage(PageContext shelf) {
    this.shelf = shelf;
  }

  /**
   * The page.
   *
   * @return to be rendered
   */
  public Page page() {
    String title = shelf.labels().text("page_freshness");
    String intro = shelf.labels().text("freshness_intro");
    return new Page(
        "freshness.vm", PageFrame.of(title, intro, "freshness", "freshness.html"), view());
  }

  private FreshnessView view() {
    return new FreshnessView(
        reach(),
        states(),
        statesDrawn(),
        monthsDrawn(),
        months(),
        new PlanPart(shelf).plan(),
        groups(),
        suspects(),
        owners());
  }

  private String reach() {
    Reach reach = shelf.handbook().reach();
    return reach == Reach.COMPLETE ? "" : shelf.labels().text("reach_" + Word.key(reach));
  }

  /** How many documents are in each state, the worst first; states without any are left out. */
  public List<StateCount> states() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    shelf
        .handbook()
        .entries()
        .forEach(entry -> counts.merge(entry.freshness().state(), 1, Integer::sum));
    return ORDER.stream()
        .filter(counts::containsKey)
        .map(state -> count(state, counts.get(state)))
        .toList();
  }

  private StateCount count(State state, int count) {
    return new StateCount(
        state.word(),
        shelf.states().label(state),
        StateWords.level(state),
        count,
        "freshness.html#" + state.word());
  }

  /** The states as shares of a bar. */
  public Html statesDrawn() {
    List<ShareChart.Share> shares =
        states().stream()
            .map(each -> new ShareChart.Share(each.label(), each.count(), each.state(), each.url()))
            .toList();
    return ShareChart.draw(shelf.labels().text("chart_states"), shares);
  }

  /** How many reviews fall due in each of the next months; what is overdue counts in the first. */
  List<Month> months() {
    YearMonth first = YearMonth.from(shelf.handbook().today());
    Map<YearMonth, Integer> counts = new HashMap<>();
    for (Entry entry : shelf.handbook().entries()) {
      if (entry.freshness().state() != State.EXEMPT) {
        entry
            .freshness()
            .schedule()
            .due()
            .map(YearMonth::from)
            .map(month -> month.isBefore(first) ? first : month)
            .ifPresent(month -> counts.merge(month, 1, Integer::sum));
      }
    }
    return IntStream.range(0, MONTHS)
        .mapToObj(first::plusMonths)
        .map(
            month ->
                new Month(PlanPart.shortName(month, shelf.labels()), counts.getOrDefault(month, 0)))
        .toList();
  }

  /** The months as bars. */
  public Html monthsDrawn() {
    List<BarChart.Bar> bars =
        months().stream().map(each -> new BarChart.Bar(each.label(), each.count())).toList();
    return BarChart.draw(shelf.labels().text("chart_months"), bars);
  }

  private List<StateGroup> groups() {
    return states().stream().map(each -> group(each, rows(each.state()))).toList();
  }

  private StateGroup group(StateCount count, List<DocumentRow> rows) {
    return new StateGroup(count, meaning(count), PageContext.first(rows), shelf.more(rows.size()));
  }

  private String meaning(StateCount count) {
    return ORDER.stream()
        .filter(state -> state.word().equals(count.state()))
        .map(shelf.states()::meaning)
        .findFirst()
        .orElse("");
  }

  private List<DocumentRow> rows(String state) {
    return shelf.rows(entry -> entry.freshness().state().word().equals(state)).stream()
        .sorted(Comparator.comparing(row -> row.due().iso()))
        .toList();
  }

  /** The documents that must be reviewed now, the most urgent first. */
  public List<DocumentRow> toReview() {
    Map<String, Double> urgency =
        shelf.plan().pressing().stream()
            .collect(
                Collectors.toMap(
                    item -> item.entry().path().value(),
                    item -> item.urgency() * (1 + errors(item.entry()))));
    return shelf.rows(entry -> StateWords.isToReview(entry.freshness().state())).stream()
        .sorted(
            Comparator.<DocumentRow>comparingDouble(row -> -urgency.getOrDefault(row.path(), 0.0))
                .thenComparing(row -> row.due().iso()))
        .toList();
  }

  private long errors(Entry entry) {
    return shelf.findings(entry.path()).stream()
        .filter(finding -> finding.isActive() && finding.severity() == Severity.ERROR)
        .count();
  }

  private List<Suspect> suspects() {
    return shelf.entries().stream()
        .filter(entry -> !entry.freshness().drift().isEmpty())
        .limit(PageContext.LONGEST)
        .map(this::suspect)
        .toList();
  }

  private Suspect suspect(Entry entry) {
    return new Suspect(
        shelf.row(entry), entry.freshness().drift().stream().map(shelf.states()::drift).toList());
  }

  /** What is due, by owner. */
  public List<OwnerDue> owners() {
    return shelf.owners().all().stream()
        .map(this::due)
        .sorted(
            Comparator.comparingInt(OwnerDue::overdue)
                .thenComparingInt(OwnerDue::soon)
                .reversed()
                .thenComparing(each -> each.owner().name(), NaturalOrder.NAMES))
        .toList();
  }

  private OwnerDue due(OwnerLink owner) {
    List<State> states =
        shelf.ownedBy(owner).stream().map(entry -> entry.freshness().state()).toList();
    return new OwnerDue(
        owner,
        (int) states.stream().filter(StateWords::isToReview).count(),
        (int) states.stream().filter(State.DUE_SOON::equals).count(),
        states.size());
  }
}
