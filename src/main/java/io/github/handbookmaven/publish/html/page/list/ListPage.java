package io.github.handbookmaven.publish.html.page.list;

import static java.util.stream.Collectors.joining;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.Volumes;
import io.github.handbookmaven.publish.html.page.list.FiltersPart.Key;
import io.github.handbookmaven.publish.html.page.list.ListView.Filter;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of the documents of each type, and of all. */
public final class ListPage {
  /** Stands beside a document's state where it has to be reviewed now. */
  public static final String TO_REVIEW = "to-review";

  private final PageContext shelf;

  /**
   * The lists of an edition.
   *
   * @param shelf what every page draws on
   */
  public ListPage(PageContext shelf) {
    this.shelf = shelf;
  }

  /** The file a type's documents are listed in. */
  public static String file(DocType type) {
    return switch (type) {
      case SOP -> "sops.html";
      case RUNBOOK -> "runbooks.html";
      case MIXED -> "mixed.html";
      case UNDETERMINED -> "undetermined.html";
      case NONE -> "others.html";
    };
  }

  /** The printable file with all documents of a type. */
  public static String binder(DocType type) {
    return "binder-" + file(type);
  }

  /** A link to the list of a type. */
  public static NamedLink link(Labels labels, DocType type) {
    return new NamedLink(labels.text("types_" + type.word()), file(type));
  }

  /** The list of a type, on as many pages as it needs. */
  public Stream<Page> pages(DocType type) {
    List<DocumentRow> rows = rows(type);
    String purpose = shelf.labels().text("purpose_" + type.word());
    return pages(link(shelf.labels(), type), purpose, rows, rows.isEmpty() ? "" : binder(type));
  }

  /** The list of all documents, on as many pages as it needs. */
  public Stream<Page> all() {
    return pages(linkToAll(), shelf.labels().text("all_documents_intro"), rows(), "");
  }

  private List<DocumentRow> rows(DocType type) {
    return shelf.rows(entry -> entry.type() == type);
  }

  private List<DocumentRow> rows() {
    return shelf.rows(any -> true);
  }

  private NamedLink linkToAll() {
    return new NamedLink(shelf.labels().text("all_documents"), "documents.html");
  }

  private static String section(NamedLink link) {
    return link.url().replace(".html", "");
  }

  private Stream<Page> pages(NamedLink link, String intro, List<DocumentRow> rows, String binder) {
    String section = section(link);
    List<List<DocumentRow>> volumes = Volumes.of(rows);
    boolean isLong = volumes.size() > 1;
    List<Filter> filters =
        isLong ? filters(rows).map(Filter::bare).toList() : filters(rows).toList();
    String kinds = isLong ? kinds(rows) : "";
    String choices = isLong ? ListChoices.file(section) : "";
    return IntStream.range(0, volumes.size())
        .mapToObj(
            at ->
                new Page(
                    "documents.vm",
                    PageFrame.of(
                        Volumes.title(shelf.labels(), link.text(), at),
                        intro,
                        section,
                        Volumes.file(link.url(), at)),
                    new ListView(
                        intro,
                        volumes.get(at),
                        rows.size(),
                        filters,
                        binder,
                        Volumes.links(link.url(), volumes.size(), at),
                        kinds,
                        choices)));
  }

  /**
   * Writes what the filters of lists of many pages offer.
   *
   * @param parts where the rows of single choices lie
   * @param output where to
   */
  public void writeChoices(RowParts parts, Output output) {
    Stream.of(DocType.values())
        .forEach(type -> writeChoices(link(shelf.labels(), type), rows(type), parts, output));
    writeChoices(linkToAll(), rows(), parts, output);
  }

  private void writeChoices(NamedLink link, List<DocumentRow> rows, RowParts parts, Output output) {
    if (rows.size() > PageContext.LONGEST) {
      output.write(
          ListChoices.file(section(link)), new ListChoices(filters(rows).toList(), parts).script());
    }
  }

  private static String kinds(List<DocumentRow> rows) {
    return rows.stream().map(DocumentRow::type).distinct().sorted().collect(joining("|"));
  }

  private Stream<Filter> filters(List<DocumentRow> rows) {
    Labels labels = shelf.labels();
    return new FiltersPart<>(rows)
            .by("state", labels.text("filter_state"), this::states)
            .by("type", labels.text("filter_type"), row -> Stream.of(type(row)))
            .by("genre", labels.text("filter_genre"), this::genres)
            .by("owner", labels.text("filter_owner"), row -> Key.split(row.keys().owners()))
            .by("service", labels.text("filter_service"), row -> Key.split(row.keys().services()))
            .by("tag", labels.text("filter_tag"), row -> Key.split(row.keys().tags()))
            .by("folder", labels.text("filter_folder"), row -> Key.split(row.keys().folders()))
            .list()
            .stream();
  }

  private Stream<Key> states(DocumentRow row) {
    Key own = new Key(row.state(), row.stateLabel());
    return row.isToReview()
        ? Stream.of(own, new Key(TO_REVIEW, shelf.labels().text("to_review_now")))
        : Stream.of(own);
  }

  private Stream<Key> genres(DocumentRow row) {
    return Stream.of(row.keys().genre())
        .filter(genre -> !genre.isEmpty())
        .map(genre -> new Key(genre, shelf.genreLabel(genre)));
  }

  private static Key type(DocumentRow row) {
    return new Key(row.type(), row.typeLabel());
  }
}
