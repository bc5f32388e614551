package io.github.handbookmaven.publish.html.page.freshness;

import io.github.handbookmaven.publish.calendar.ReviewPlan.Proposed;
import io.github.handbookmaven.publish.html.drawing.BarChart;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessView.Plan;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessView.PlannedMonth;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.publish.html.template.Labels;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The proposal that spreads reviews: a backlog of hundreds due at once is nobody's work. */
final class PlanPart {
  private static final int MONTHS = 12;

  private final PageContext shelf;
  private final SortedMap<YearMonth, List<Proposed>> months;

  PlanPart(PageContext shelf) {
    this.shelf = shelf;
    this.months = shelf.plan().byMonth();
  }

  Plan plan() {
    return new Plan(
        intro(),
        drawn(),
        months.entrySet().stream().map(each -> month(each.getKey(), each.getValue())).toList());
  }

  private String intro() {
    int most = months.values().stream().mapToInt(List::size).max().orElse(0);
    return most == 0 ? "" : shelf.labels().text("plan_intro", most);
  }

  private Html drawn() {
    YearMonth first = YearMonth.from(shelf.handbook().today());
    List<BarChart.Bar> bars =
        IntStream.range(0, MONTHS)
            .mapToObj(first::plusMonths)
            .map(
                each ->
                    new BarChart.Bar(shortName(each), months.getOrDefault(each, List.of()).size()))
            .toList();
    return BarChart.draw(shelf.labels().text("plan_title"), bars);
  }

  private PlannedMonth month(YearMonth month, List<Proposed> proposed) {
    return new PlannedMonth(
        name(month, "MMMM yyyy", shelf.labels()),
        shelf.labels().text("reviews", proposed.size()),
        proposed.stream().limit(PageContext.LONGEST).map(each -> shelf.row(each.entry())).toList());
  }

  private String shortName(YearMonth month) {
    return shortName(month, shelf.labels());
  }

  /** The year stands where a new one begins. */
  static String shortName(YearMonth month, Labels labels) {
    return name(month, month.getMonthValue() == 1 ? "MMM yyyy" : "MMM", labels);
  }

  private static String name(YearMonth month, String pattern, Labels labels) {
    return DateTimeFormatter.ofPattern(pattern, labels.locale()).format(month);
  }
}
