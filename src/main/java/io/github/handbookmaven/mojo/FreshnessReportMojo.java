package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.mojo.SinkPage.Cell;
import io.github.handbookmaven.publish.Edition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * A page in the site's skin: which procedure documents are in date, due, stale or changed since
 * their review.
 *
 * @since 0.1.0
 */
@Mojo(name = "freshness-report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class FreshnessReportMojo extends InSkinReportMojo {
  private static final Comparator<Entry> LONGEST_DUE_FIRST =
      Comparator.comparing(
              (Entry entry) -> entry.freshness().schedule().due().orElse(LocalDate.MAX))
          .thenComparing(Entry::path);

  @Override
  String key() {
    return "freshness";
  }

  @Override
  String page() {
    return "procedure-freshness";
  }

  @Override
  void fill(SinkPage page, Edition edition, Texts texts) {
    Handbook handbook = edition.handbook();
    int count = handbook.entries().size();
    page.paragraph(
        texts.text(
            "report.freshness.intro",
            texts.text("count.documents", count),
            handbook.today().toString()));
    page.table(
        texts.text("report.freshness.states"),
        Stream.of("column.state", "column.count").map(texts::text).toList(),
        states(handbook));
    List<Entry> due = due(handbook);
    if (due.isEmpty()) {
      page.sentence(texts.text("report.freshness.due"), texts.text("report.freshness.nothing"));
    } else {
      page.table(texts.text("report.freshness.due"), columns(texts), rows(page, due));
    }
  }

  private static List<List<Cell>> states(Handbook handbook) {
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

  private static List<Entry> due(Handbook handbook) {
    return handbook.entries().stream()
        .filter(entry -> needsAPerson(entry.freshness().state()))
        .sorted(LONGEST_DUE_FIRST)
        .toList();
  }

  private static boolean needsAPerson(State state) {
    return switch (state) {
      case DUE_SOON, OVERDUE, STALE, EXPIRED, NEVER_REVIEWED, FUTURE_REVIEW, SUSPECT -> true;
      case FRESH, UNSCHEDULED, UNKNOWN, EXEMPT -> false;
    };
  }

  private static List<String> columns(Texts texts) {
    return Stream.of("document", "type", "state", "owner", "reviewed", "due", "changed")
        .map(column -> texts.text("column." + column))
        .toList();
  }

  private static List<List<Cell>> rows(SinkPage page, List<Entry> entries) {
    return entries.stream().map(entry -> row(page, entry)).toList();
  }

  private static List<Cell> row(SinkPage page, Entry entry) {
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
