package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.html.page.ListView.Choice;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The list of the documents of each type, and of all. */
final class Lists {
  private final Shelf shelf;

  Lists(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The file a type's documents are listed in. */
  static String file(DocType type) {
    return switch (type) {
      case SOP -> "sops.html";
      case RUNBOOK -> "runbooks.html";
      case MIXED -> "mixed.html";
      case UNDETERMINED -> "undetermined.html";
      case NONE -> "others.html";
    };
  }

  /** The printable file with all documents of a type. */
  static String binder(DocType type) {
    return "binder-" + file(type);
  }

  /** A link to the list of a type. */
  static NamedLink link(Labels labels, DocType type) {
    return new NamedLink(labels.text("types_" + type.word()), file(type));
  }

  /** The list of a type. */
  Page page(DocType type) {
    NamedLink link = link(shelf.labels(), type);
    List<DocumentRow> rows = shelf.rows(entry -> entry.type() == type);
    String purpose = shelf.labels().text("purpose_" + type.word());
    return page(link, purpose, rows, rows.isEmpty() ? "" : binder(type));
  }

  /** The list of all documents. */
  Page all() {
    NamedLink link = new NamedLink(shelf.labels().text("all_documents"), "documents.html");
    return page(link, shelf.labels().text("all_documents_intro"), shelf.rows(any -> true), "");
  }

  private Page page(NamedLink link, String intro, List<DocumentRow> rows, String binder) {
    String section = link.url().replace(".html", "");
    return new Page(
        "documents.vm",
        PageFrame.of(link.text(), intro, section, link.url()),
        new ListView(intro, rows, rows.size(), filters(rows), binder));
  }

  /** What rows can be filtered by; filters that would offer no choice are left out. */
  List<ListView.Filter> filters(List<DocumentRow> rows) {
    List<ListView.Filter> filters = new ArrayList<>();
    add(filters, "state", rows, row -> row.state() + "\t" + row.stateLabel());
    add(filters, "type", rows, row -> row.type() + "\t" + row.typeLabel());
    add(filters, "owner", rows, row -> row.keys().owners());
    add(filters, "service", rows, row -> row.keys().services());
    add(filters, "tag", rows, row -> row.keys().tags());
    return filters;
  }

  private void add(
      List<ListView.Filter> filters,
      String name,
      List<DocumentRow> rows,
      Function<DocumentRow, String> values) {
    Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    rows.stream()
        .flatMap(row -> Stream.of(values.apply(row).split("\\|")))
        .filter(value -> !value.isEmpty())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    if (counts.size() > 1) {
      List<Choice> choices =
          counts.entrySet().stream().map(each -> choice(each.getKey(), each.getValue())).toList();
      filters.add(new ListView.Filter(name, shelf.labels().text("filter_" + name), choices));
    }
  }

  private static Choice choice(String value, int count) {
    int tab = value.indexOf('\t');
    return tab < 0
        ? new Choice(value, value, count)
        : new Choice(value.substring(0, tab), value.substring(tab + 1), count);
  }
}
