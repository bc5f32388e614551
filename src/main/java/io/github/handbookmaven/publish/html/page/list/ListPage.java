package io.github.handbookmaven.publish.html.page.list;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.list.FiltersPart.Key;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.List;
import java.util.stream.Stream;

/** The list of the documents of each type, and of all. */
public final class ListPage {
  /** Stands beside a document's state where it has to be reviewed now. */
  public static final String TO_REVIEW = "to-review";

  private final PageContext shelf;

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

  /** The list of a type. */
  public Page page(DocType type) {
    NamedLink link = link(shelf.labels(), type);
    List<DocumentRow> rows = shelf.rows(entry -> entry.type() == type);
    String purpose = shelf.labels().text("purpose_" + type.word());
    return page(link, purpose, rows, rows.isEmpty() ? "" : binder(type));
  }

  /** The list of all documents. */
  public Page all() {
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

  private List<ListView.Filter> filters(List<DocumentRow> rows) {
    Labels labels = shelf.labels();
    return new FiltersPart<>(rows)
        .by("state", labels.text("filter_state"), this::states)
        .by("type", labels.text("filter_type"), row -> Stream.of(type(row)))
        .by("owner", labels.text("filter_owner"), row -> Key.split(row.keys().owners()))
        .by("service", labels.text("filter_service"), row -> Key.split(row.keys().services()))
        .by("tag", labels.text("filter_tag"), row -> Key.split(row.keys().tags()))
        .list();
  }

  private Stream<Key> states(DocumentRow row) {
    Key own = new Key(row.state(), row.stateLabel());
    return row.isToReview()
        ? Stream.of(own, new Key(TO_REVIEW, shelf.labels().text("to_review_now")))
        : Stream.of(own);
  }

  private static Key type(DocumentRow row) {
    return new Key(row.type(), row.typeLabel());
  }
}
