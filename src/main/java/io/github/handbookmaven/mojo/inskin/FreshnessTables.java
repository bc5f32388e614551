package io.github.handbookmaven.mojo.inskin;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.mojo.inskin.SinkPage.Cell;
import io.github.handbookmaven.publish.calendar.ReviewPlan;
import io.github.handbookmaven.publish.calendar.ReviewPlan.Item;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the page on freshness: by state, by owner, by document and by month. */
public final class FreshnessTables {
  private static final int MONTHS = 12;

  private final SinkPage page;
  private final Handbook handbook;
  private final ReportWords texts;
  private final ReviewPlan plan;

  /**
   * Tables of a handbook.
   *
   * @param page where they are drawn
   * @param handbook what they tell of
   * @param texts their words
   */
  public FreshnessTables(SinkPage page, Handbook handbook, ReportWords texts) {
    this.page = page;
    this.handbook = handbook;
    this.texts = texts;
    this.plan = ReviewPlan.of(handbook);
  }

  /** Draws them. */
  public void tell() {
    page.paragraph(
        texts.text(
            "report.freshness.intro",
            texts.text("count.documents", handbook.entries().size()),
            handbook.today().toString()));
    page.table(texts.text("report.freshness.states"), columns("state", "count"), states());
    if (plan.pressing().isEmpty()) {
      page.sentence(texts.text("report.freshness.due"), texts.text("report.freshness.nothing"));
    } else {
      page.table(texts.text("report.freshness.owners"), columns("owner", "count"), owners());
      page.table(
          texts.text("report.freshness.due"),
          columns("document", "type", "state", "owner", "reviewed", "due", "changed"),
          plan.pressing().stream().map(Item::entry).map(this::row).toList());
    }
    page.table(
        texts.text("report.freshness.months"),
        columns("month", "fallingDue", "proposed"),
        months());
  }

  private List<String> columns(String... names) {
    return Stream.of(names).map(name -> texts.text("column." + name)).toList();
  }

  private List<List<Cell>> states() {
    Map<State, Long> counts =
        handbook.entries().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.freshness().state(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            state ->
                List.of(
                    SinkPage.text(state.getKey().word()),
                    SinkPage.text(state.getValue().toString())))
        .toList();
  }

  private List<List<Cell>> owners() {
    return plan.byOwner().entrySet().stream()
        .map(owner -> List.of(owner(owner.getKey()), number(owner.getValue().size())))
        .toList();
  }

  private Cell owner(String name) {
    return SinkPage.text(name.isEmpty() ? texts.text("report.freshness.nobody") : name);
  }

  /** What was due before counts in the first month, whose number would else be a lie. */
  private List<List<Cell>> months() {
    YearMonth first = YearMonth.from(handbook.today());
    Map<YearMonth, Integer> due = new TreeMap<>();
    plan.dueByMonth()
        .forEach((month, count) -> due.merge(latest(month, first), count, Integer::sum));
    return Stream.iterate(first, month -> month.plusMonths(1))
        .limit(MONTHS)
        .map(
            month ->
                List.of(
                    SinkPage.text(month.toString()),
                    number(due.getOrDefault(month, 0)),
                    number(plan.byMonth().getOrDefault(month, List.of()).size())))
        .toList();
  }

  private static YearMonth latest(YearMonth month, YearMonth first) {
    return month.isBefore(first) ? first : month;
  }

  private static Cell number(int count) {
    return SinkPage.text(Integer.toString(count));
  }

  private List<Cell> row(Entry entry) {
    Freshness freshness = entry.freshness();
    return List.of(
        page.document(entry),
        SinkPage.text(entry.type().word()),
        SinkPage.text(freshness.state().word()),
        SinkPage.text(String.join(", ", entry.owners().names())),
        SinkPage.text(freshness.schedule().lastReviewed().map(LocalDate::toString).orElse("")),
        SinkPage.text(freshness.schedule().due().map(LocalDate::toString).orElse("")),
        SinkPage.text(
            freshness.drift().stream()
                .map(Freshness.Drift::subject)
                .distinct()
                .collect(Collectors.joining(", "))));
  }
}
