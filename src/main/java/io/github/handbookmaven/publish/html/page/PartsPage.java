package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.publish.html.page.finding.FindingView;
import io.github.handbookmaven.publish.html.page.finding.FindingsPart;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.PageNames;
import io.github.handbookmaven.publish.html.page.frame.StateWords;
import io.github.handbookmaven.publish.html.page.frame.Volumes;
import io.github.handbookmaven.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts a hub's handbook is made of: its repositories, the organisations they belong to, and
 * the services their documents are about. Each part has a page with what waits in it.
 */
final class PartsPage {
  /** What the files of its pages begin with. */
  static final List<String> FILES = List.of("repositories", "organisations", "services");

  private final PageContext shelf;
  private final FindingsPart findings;

  PartsPage(PageContext shelf) {
    this.shelf = shelf;
    this.findings = new FindingsPart(shelf);
  }

  /**
   * Parts of one kind.
   *
   * @param section the file of their list, without ending
   * @param title what the list is called
   * @param intro what it is of
   * @param column what one of them is called
   * @param parts by name
   */
  private record Kind(String section, String title, String intro, String column, List<Part> parts) {
    NamedLink link() {
      return new NamedLink(title, section + ".html");
    }
  }

  /**
   * Documents that belong together.
   *
   * @param link their page
   * @param detail what else tells them from others; may be empty
   * @param repository whose they all are; empty where that may differ
   * @param entries the documents
   */
  private record Part(
      NamedLink link, String detail, Optional<Repository> repository, List<Entry> entries) {}

  /**
   * A part in a list.
   *
   * @param link its page
   * @param detail its coordinates, where it is a repository
   * @param built the day of the build its bundle is of; without a day where there is no one build
   * @param documents how many it has
   * @param overdue how many of them must be reviewed now
   * @param soon how many are due soon
   * @param findings how many findings in them count
   */
  record PartRow(
      NamedLink link,
      String detail,
      DocumentRow.Day built,
      int documents,
      int overdue,
      int soon,
      int findings) {}

  /**
   * What {@code parts.vm} prints.
   *
   * @param intro what the list is of
   * @param section {@code repositories}, {@code organisations} or {@code services}
   * @param column what one of them is called
   * @param parts those of this page
   * @param count how many there are on all pages
   * @param others the lists of other parts
   * @param volumes the pages of the list; empty where this is the only one
   */
  record PartsView(
      String intro,
      String section,
      String column,
      List<PartRow> parts,
      int count,
      List<NamedLink> others,
      List<NamedLink> volumes) {}

  /**
   * What {@code part.vm} prints.
   *
   * @param part the part
   * @param rows its documents
   * @param findings what was found in them and counts
   * @param more how many of either are shown; empty where all are
   */
  record PartView(PartRow part, List<DocumentRow> rows, List<FindingView> findings, String more) {}

  /** The lists, and a page for each part; none in a handbook of one repository. */
  Stream<Page> pages() {
    if (shelf.handbook().repositories().all().isEmpty()) {
      return Stream.empty();
    }
    List<Kind> kinds =
        Stream.of(ofRepositories(), ofOrganisations(), ofServices())
            .filter(kind -> !kind.parts().isEmpty())
            .toList();
    return kinds.stream()
        .flatMap(
            kind ->
                Stream.concat(
                    lists(kind, kinds), kind.parts().stream().map(part -> page(part, kind))));
  }

  private Kind ofRepositories() {
    return new Kind(
        "repositories",
        word("page_repositories"),
        word("repositories_intro"),
        word("repository"),
        repositories());
  }

  private Kind ofOrganisations() {
    return new Kind(
        "organisations",
        word("page_organisations"),
        word("organisations_intro"),
        word("organisation"),
        parts("organisations", this::organisation));
  }

  private Kind ofServices() {
    return new Kind(
        "services",
        word("page_services"),
        word("services_intro"),
        word("filter_service"),
        parts("services", PartsPage::services));
  }

  private String word(String label) {
    return shelf.labels().text(label);
  }

  private List<Part> repositories() {
    Map<Optional<Repository>, List<Entry>> entries = new HashMap<>();
    shelf
        .entries()
        .forEach(entry -> entries.computeIfAbsent(of(entry), any -> new ArrayList<>()).add(entry));
    return shelf.handbook().repositories().all().stream()
        .sorted(Comparator.comparing(Repository::namespace, NaturalOrder.NAMES))
        .map(
            repository ->
                new Part(
                    new NamedLink(repository.namespace(), repository.folder().value() + ".html"),
                    repository.name() + ":" + repository.bundle().version(),
                    Optional.of(repository),
                    entries.getOrDefault(Optional.of(repository), List.of())))
        .toList();
  }

  private Optional<Repository> of(Entry entry) {
    return shelf.handbook().repositories().of(entry.path());
  }

  private Stream<String> organisation(Entry entry) {
    return Stream.of(
        of(entry)
            .map(repository -> repository.name().groupId())
            .orElse(shelf.handbook().project().groupId()));
  }

  private static Stream<String> services(Entry entry) {
    return entry.document().metadata().relations().services().stream().map(Located::value);
  }

  private List<Part> parts(String folder, Function<Entry, Stream<String>> names) {
    Map<String, List<Entry>> entries = new TreeMap<>();
    for (Entry entry : shelf.entries()) {
      names
          .apply(entry)
          .filter(name -> !name.isBlank())
          .distinct()
          .forEach(name -> entries.computeIfAbsent(name, any -> new ArrayList<>()).add(entry));
    }
    return PageNames.in(folder, "other", entries.keySet()).entrySet().stream()
        .map(
            name ->
                new Part(
                    new NamedLink(name.getKey(), name.getValue()),
                    "",
                    Optional.empty(),
                    entries.get(name.getKey())))
        .toList();
  }

  private Stream<Page> lists(Kind kind, List<Kind> kinds) {
    List<List<PartRow>> volumes = Volumes.of(kind.parts().stream().map(this::row).toList());
    List<NamedLink> others =
        kinds.stream().filter(other -> !other.equals(kind)).map(Kind::link).toList();
    return IntStream.range(0, volumes.size())
        .mapToObj(
            at ->
                new Page(
                    "parts.vm",
                    PageFrame.of(
                        Volumes.title(shelf.labels(), kind.title(), at),
                        kind.intro(),
                        "repositories",
                        Volumes.file(kind.link().url(), at)),
                    new PartsView(
                        kind.intro(),
                        kind.section(),
                        kind.column(),
                        volumes.get(at),
                        kind.parts().size(),
                        others,
                        Volumes.links(kind.link().url(), volumes.size(), at))));
  }

  private Page page(Part part, Kind kind) {
    PartRow row = row(part);
    PageFrame frame =
        PageFrame.of(row.link().text(), row.detail(), "repositories", row.link().url())
            .under(List.of(kind.link()));
    List<DocumentRow> rows = shelf.rows(part.entries().stream());
    List<FindingView> found = found(part).map(findings::view).toList();
    return new Page(
        "part.vm",
        frame,
        new PartView(
            row,
            PageContext.first(rows),
            PageContext.first(found),
            shelf.more(Math.max(rows.size(), found.size()))));
  }

  private PartRow row(Part part) {
    List<State> states = part.entries().stream().map(entry -> entry.freshness().state()).toList();
    return new PartRow(
        part.link(),
        part.detail(),
        shelf.day(part.repository().map(repository -> repository.bundle().catalog().today())),
        states.size(),
        (int) states.stream().filter(StateWords::isToReview).count(),
        (int) states.stream().filter(State.DUE_SOON::equals).count(),
        (int) found(part).count());
  }

  private Stream<Finding> found(Part part) {
    return part.entries().stream()
        .flatMap(entry -> shelf.findings(entry.path()).stream())
        .filter(Finding::isActive);
  }
}
