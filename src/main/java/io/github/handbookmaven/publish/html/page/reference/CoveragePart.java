package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.publish.Coverage;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesView.Cell;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesView.CoverageRow;
import java.util.List;

/** Which service or tag has SOPs, runbooks and alerts, each number leading to what it counts. */
final class CoveragePart {
  private final PageContext shelf;

  CoveragePart(PageContext shelf) {
    this.shelf = shelf;
  }

  /** One row for each service, then one for each tag. */
  List<CoverageRow> rows() {
    return Coverage.of(shelf.handbook()).stream().map(this::row).toList();
  }

  private CoverageRow row(Coverage coverage) {
    String kind =
        switch (coverage.kind()) {
          case SERVICE -> "service";
          case TAG -> "tag";
        };
    String filter = "#" + kind + "=" + UriPath.encodeSegment(coverage.subject());
    return new CoverageRow(
        coverage.subject(),
        shelf.labels().text("filter_" + kind),
        List.of(
            cell(DocType.SOP, coverage.sops(), filter),
            cell(DocType.RUNBOOK, coverage.runbooks(), filter),
            new Cell(shelf.labels().text("page_alerts"), shown(coverage.alerts()), "alerts.html")));
  }

  private Cell cell(DocType type, long count, String filter) {
    NamedLink list = ListPage.link(shelf.labels(), type);
    return new Cell(list.text(), shown(count), list.url() + filter);
  }

  private static String shown(long count) {
    return count == 0 ? "" : Long.toString(count);
  }
}
