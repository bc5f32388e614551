package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Said;
import io.github.handbookmaven.publish.html.page.CrossReferencesView.Cell;
import io.github.handbookmaven.publish.html.page.CrossReferencesView.CoverageRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which service or tag has SOPs, runbooks and alerts, so that the gaps can be seen. */
final class Coverage {
  private final Shelf shelf;

  Coverage(Shelf shelf) {
    this.shelf = shelf;
  }

  /** One row for each service, then one for each tag. */
  List<CoverageRow> rows() {
    List<CoverageRow> rows =
        new ArrayList<>(
            rows("service", entry -> entry.document().metadata().relations().services()));
    rows.addAll(rows("tag", entry -> entry.document().metadata().identity().tags()));
    return rows;
  }

  private List<CoverageRow> rows(String kind, Function<Entry, List<Said<String>>> subjects) {
    Map<String, List<Entry>> bySubject = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Entry entry : shelf.handbook().entries()) {
      subjects.apply(entry).stream()
          .map(Said::value)
          .distinct()
          .forEach(name -> bySubject.computeIfAbsent(name, any -> new ArrayList<>()).add(entry));
    }
    return bySubject.entrySet().stream()
        .map(each -> row(each.getKey(), kind, each.getValue()))
        .toList();
  }

  private CoverageRow row(String subject, String kind, List<Entry> entries) {
    String filter = "#" + kind + "=" + Addresses.encode(subject);
    return new CoverageRow(
        subject,
        shelf.labels().text("filter_" + kind),
        List.of(
            cell(DocType.SOP, entries, filter),
            cell(DocType.RUNBOOK, entries, filter),
            alerts(entries)));
  }

  private Cell cell(DocType type, List<Entry> entries, String filter) {
    NamedLink list = Lists.link(shelf.labels(), type);
    long count = entries.stream().filter(entry -> entry.type() == type).count();
    return new Cell(list.text(), shown(count), list.url() + filter);
  }

  private Cell alerts(List<Entry> entries) {
    long count =
        entries.stream()
            .flatMap(
                entry ->
                    Stream.concat(
                        entry.document().metadata().relations().alerts().stream().map(Said::value),
                        shelf.handbook().references().alertsTo(entry.path()).stream()
                            .map(alert -> alert.name())))
            .distinct()
            .count();
    return new Cell(shelf.labels().text("page_alerts"), shown(count), "alerts.html");
  }

  private static String shown(long count) {
    return count == 0 ? "" : Long.toString(count);
  }
}
