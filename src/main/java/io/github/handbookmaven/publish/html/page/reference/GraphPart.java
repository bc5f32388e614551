package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.foundation.Foundation.Basis;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.html.drawing.LayeredGraph;
import io.github.handbookmaven.publish.html.drawing.LayeredGraph.Edge;
import io.github.handbookmaven.publish.html.drawing.LayeredGraph.Node;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.Slugs;
import io.github.handbookmaven.publish.html.page.frame.StateWords;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesView.GraphRow;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.reference.Alert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** SOPs, runbooks and alerts as a graph; folders and rule groups where there are too many. */
final class GraphPart {
  private static final int READABLE = 200;
  private static final int SOPS = 0;
  private static final int RUNBOOKS = 1;
  private static final int ALERTS = 2;

  private final PageContext shelf;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();
  private final boolean grouped;

  GraphPart(PageContext shelf) {
    this.shelf = shelf;
    this.grouped = size() > READABLE;
    Stream.of(DocType.SOP, DocType.RUNBOOK)
        .flatMap(shelf.handbook()::documents)
        .forEach(this::addDocument);
    shelf.handbook().documents(DocType.RUNBOOK).forEach(this::addBases);
    shelf.handbook().references().alerts().forEach(this::addAlert);
  }

  private long size() {
    return shelf.handbook().documents(DocType.SOP).count()
        + shelf.handbook().documents(DocType.RUNBOOK).count()
        + shelf.handbook().references().alerts().stream().map(Alert::name).distinct().count();
  }

  private void addDocument(Entry entry) {
    String key = key(entry);
    int column = entry.type() == DocType.SOP ? SOPS : RUNBOOKS;
    String level = StateWords.level(entry.freshness().state());
    nodes.putIfAbsent(
        key,
        grouped
            ? new Node(key, column, folder(entry.path()), ListPage.file(entry.type()), "quiet")
            : new Node(key, column, entry.title(), entry.url(), level));
  }

  private static String folder(RepoPath path) {
    return path.parent().value().isEmpty() ? "/" : path.parent().value() + "/";
  }

  private String key(Entry entry) {
    String name = grouped ? folder(entry.path()) : entry.path().value();
    return entry.type().word() + ":" + name;
  }

  private void addBases(Entry runbook) {
    runbook.foundation().bases().stream()
        .map(Basis::document)
        .flatMap(path -> shelf.handbook().at(path).stream())
        .filter(basis -> nodes.containsKey(key(basis)) && basis.type() == DocType.SOP)
        .forEach(basis -> edges.add(new Edge(key(basis), key(runbook))));
  }

  private void addAlert(Alert alert) {
    String name = grouped ? group(alert) : alert.name();
    String key = "alert:" + name;
    String url = grouped ? "alerts.html" : "alerts.html#" + Slugs.alert(alert.name());
    String level = alert.outcome() == Alert.Outcome.OK ? "good" : "warn";
    nodes.putIfAbsent(key, new Node(key, ALERTS, name, url, grouped ? "quiet" : level));
    alert
        .document()
        .flatMap(shelf.handbook()::at)
        .map(this::key)
        .filter(nodes::containsKey)
        .ifPresent(document -> edges.add(new Edge(document, key)));
  }

  private static String group(Alert alert) {
    return alert.group().isEmpty() ? alert.at().path().name() : alert.group();
  }

  /** What the graph groups; empty where it shows every document and alert. */
  String note() {
    return grouped ? shelf.labels().text("graph_grouped", size()) : "";
  }

  /** The same in words, for those who cannot see it: each SOP, then each runbook. */
  List<GraphRow> rows() {
    return nodes.values().stream()
        .map(node -> new GraphRow(link(node), joined(node.key())))
        .filter(row -> !row.to().isEmpty())
        .toList();
  }

  private List<NamedLink> joined(String key) {
    return edges.stream()
        .filter(edge -> edge.from().equals(key))
        .map(edge -> link(nodes.get(edge.to())))
        .toList();
  }

  private static NamedLink link(Node node) {
    return new NamedLink(node.label(), node.url());
  }

  Html drawn() {
    List<String> columns =
        List.of(
            ListPage.link(shelf.labels(), DocType.SOP).text(),
            ListPage.link(shelf.labels(), DocType.RUNBOOK).text(),
            shelf.labels().text("page_alerts"));
    return nodes.isEmpty()
        ? Html.EMPTY
        : LayeredGraph.draw(columns, new ArrayList<>(nodes.values()), new ArrayList<>(edges));
  }
}
