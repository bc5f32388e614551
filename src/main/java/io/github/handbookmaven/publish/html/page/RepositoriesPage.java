package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.publish.html.page.finding.FindingView;
import io.github.handbookmaven.publish.html.page.finding.FindingsPart;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.StateWords;
import io.github.handbookmaven.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other repositories of a hub: what each brings, and what waits for it. */
final class RepositoriesPage {
  private static final String SECTION = "repositories";

  private final PageContext shelf;
  private final FindingsPart findings;
  private final Map<Repository, List<Entry>> documents;

  RepositoriesPage(PageContext shelf) {
    this.shelf = shelf;
    this.findings = new FindingsPart(shelf);
    this.documents =
        shelf.handbook().entries().stream()
            .filter(entry -> of(entry).isPresent())
            .collect(Collectors.groupingBy(entry -> of(entry).orElseThrow()));
  }

  private Optional<Repository> of(Entry entry) {
    return shelf.handbook().repositories().of(entry.path());
  }

  /**
   * A repository in a list.
   *
   * @param link its page, by the name its ids begin with
   * @param coordinates its Maven coordinates
   * @param built the day of the build its bundle is of
   * @param documents how many it brings
   * @param overdue how many of them must be reviewed now
   * @param soon how many are due soon
   * @param findings how many findings in them count
   */
  record RepositoryRow(
      NamedLink link,
      String coordinates,
      DocumentRow.Day built,
      int documents,
      int overdue,
      int soon,
      int findings) {}

  /**
   * What {@code repositories.vm} prints.
   *
   * @param repositories all, by name
   */
  record RepositoriesView(List<RepositoryRow> repositories) {}

  /**
   * What {@code repository.vm} prints.
   *
   * @param repository the repository
   * @param rows its documents
   * @param findings what was found in them and counts
   * @param more how many of either are shown; empty where all are
   */
  record RepositoryView(
      RepositoryRow repository, List<DocumentRow> rows, List<FindingView> findings, String more) {}

  /** The list, and a page for each; none in a handbook of one repository. */
  Stream<Page> pages() {
    List<Repository> all = shelf.handbook().repositories().all();
    return all.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(list(all)), all.stream().map(this::page));
  }

  private Page list(List<Repository> all) {
    PageFrame frame =
        PageFrame.of(title(), shelf.labels().text("repositories_intro"), SECTION, url(SECTION));
    return new Page(
        "repositories.vm", frame, new RepositoriesView(all.stream().map(this::row).toList()));
  }

  private String title() {
    return shelf.labels().text("page_repositories");
  }

  private static String url(String stem) {
    return stem + ".html";
  }

  private Page page(Repository repository) {
    RepositoryRow row = row(repository);
    PageFrame frame =
        PageFrame.of(row.link().text(), row.coordinates(), SECTION, row.link().url())
            .under(List.of(new NamedLink(title(), url(SECTION))));
    List<DocumentRow> rows = shelf.rows(documents(repository).stream());
    List<FindingView> found = found(repository).map(findings::view).toList();
    return new Page(
        "repository.vm",
        frame,
        new RepositoryView(
            row,
            PageContext.first(rows),
            PageContext.first(found),
            shelf.more(Math.max(rows.size(), found.size()))));
  }

  private RepositoryRow row(Repository repository) {
    List<State> states =
        documents(repository).stream().map(entry -> entry.freshness().state()).toList();
    return new RepositoryRow(
        new NamedLink(repository.namespace(), url(repository.folder().value())),
        repository.name() + ":" + repository.bundle().version(),
        shelf.day(Optional.of(repository.bundle().catalog().today())),
        states.size(),
        (int) states.stream().filter(StateWords::isToReview).count(),
        (int) states.stream().filter(State.DUE_SOON::equals).count(),
        (int) found(repository).count());
  }

  private List<Entry> documents(Repository repository) {
    return documents.getOrDefault(repository, List.of());
  }

  private Stream<Finding> found(Repository repository) {
    return documents(repository).stream()
        .flatMap(entry -> shelf.findings(entry.path()).stream())
        .filter(Finding::isActive);
  }
}
