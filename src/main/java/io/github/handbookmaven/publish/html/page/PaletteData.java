package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.publish.DataScript;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.SiteFrame;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.page.reference.AlertsPage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a search knows beside documents: alerts with and without a runbook, owners, services and the
 * handbook's own pages. A script, loaded with the first search; of very many, parts of them.
 */
final class PaletteData {
  /** More characters than this are too many to load before the first result. */
  private static final int AT_ONCE = 40_000;

  private static final Comparator<List<String>> BY_NAME =
      Comparator.comparing(entry -> entry.get(1), NaturalOrder.NAMES);

  private final PageContext shelf;

  PaletteData(PageContext shelf) {
    this.shelf = shelf;
  }

  void write(Output output) {
    List<List<String>> names =
        Stream.of(
                kind("alert", new AlertsPage(shelf).found()),
                kind("owner", owners()),
                kind("service", services()))
            .flatMap(each -> each)
            .toList();
    List<List<String>> pages = kind("pages", pages()).toList();
    boolean isLarge = names.stream().flatMap(List::stream).mapToInt(String::length).sum() > AT_ONCE;
    Map<String, Object> data = new TreeMap<>();
    data.put("names", isLarge ? pages : Stream.concat(names.stream(), pages.stream()).toList());
    data.put(
        "parts",
        isLarge
            ? new PaletteParts(output).write(names.stream().sorted(BY_NAME).toList())
            : List.of());
    data.put("each", PaletteParts.EACH);
    output.write("assets/palette-data.js", DataScript.call("handbook.palette", List.of(data)));
  }

  private static Stream<List<String>> kind(String kind, List<List<String>> entries) {
    return entries.stream().map(entry -> Stream.concat(Stream.of(kind), entry.stream()).toList());
  }

  private List<List<String>> owners() {
    return shelf.owners().all().stream().map(owner -> List.of(owner.name(), owner.url())).toList();
  }

  private List<List<String>> services() {
    return shelf.handbook().entries().stream()
        .flatMap(entry -> entry.document().metadata().relations().services().stream())
        .map(Located::value)
        .distinct()
        .sorted(NaturalOrder.NAMES)
        .map(name -> List.of(name, "documents.html#service=" + UriPath.encodeSegment(name)))
        .toList();
  }

  private List<List<String>> pages() {
    Stream<List<String>> own =
        new NavigationPart(shelf).site("").pages().stream().map(PaletteData::page);
    Stream<List<String>> lists =
        Stream.of(DocType.values())
            .filter(type -> shelf.handbook().documents(type).findAny().isPresent())
            .map(type -> ListPage.link(shelf.labels(), type))
            .map(link -> List.of(link.text(), link.url()));
    List<String> all = List.of(shelf.labels().text("all_documents"), "documents.html");
    return Stream.of(own, lists, Stream.of(all)).flatMap(each -> each).toList();
  }

  private static List<String> page(SiteFrame.NavigationLink link) {
    return List.of(link.label(), link.url());
  }
}
