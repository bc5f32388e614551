package io.github.handbookmaven.publish.html.page.practice;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.practice.Readership;
import io.github.handbookmaven.practice.Readership.Change;
import io.github.handbookmaven.practice.Readership.Reader;
import io.github.handbookmaven.practice.Readership.Standing;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who has read what: in counts, and by name where a team wants that. */
public final class ReadersPart {
  private final PageContext shelf;

  /**
   * The readers of an edition's documents.
   *
   * @param shelf what every page draws on
   */
  public ReadersPart(PageContext shelf) {
    this.shelf = shelf;
  }

  /**
   * The matrix: every document that somebody read or must read, the one most is missing of first.
   *
   * @return its rows
   */
  public List<ReaderRow> rows() {
    return shelf.handbook().entries().stream()
        .filter(entry -> !entry.practice().readership().readers().isEmpty())
        .map(this::row)
        .sorted(
            Comparator.comparingInt((ReaderRow row) -> row.missing() + row.outdated())
                .reversed()
                .thenComparing(row -> row.document().text(), NaturalOrder.NAMES)
                .thenComparing(row -> row.document().url(), NaturalOrder.NAMES))
        .toList();
  }

  private ReaderRow row(Entry entry) {
    Readership readership = entry.practice().readership();
    return new ReaderRow(
        shelf.link(entry),
        readership.required(),
        readership.count(Standing.READ),
        readership.count(Standing.OUTDATED),
        readership.count(Standing.MISSING),
        shelf.handbook().readers().isNamed()
            ? readership.readers().stream().map(this::person).toList()
            : List.of());
  }

  private String person(Reader reader) {
    String day = reader.day().map(shelf.labels()::shortDay).orElse("");
    return switch (reader.standing()) {
      case READ -> shelf.labels().text("reader_read", reader.name(), day);
      case OUTDATED -> shelf.labels().text("reader_outdated", reader.name(), day, changed(reader));
      case MISSING -> shelf.labels().text("reader_missing", reader.name());
    };
  }

  private String changed(Reader reader) {
    String sections =
        reader.change().map(Change::sections).orElse(List.of()).stream()
            .map(section -> section.heading().isEmpty() ? "–" : section.heading())
            .collect(Collectors.joining(", "));
    return sections.isEmpty() ? shelf.labels().text("reader_text") : sections;
  }

  /**
   * A document's readers in a sentence.
   *
   * @param entry the document
   * @return empty where nobody read it, and nobody must
   */
  public String sentence(Entry entry) {
    Readership readership = entry.practice().readership();
    return readership.readers().isEmpty()
        ? ""
        : shelf
            .labels()
            .text(
                "readers_counted",
                readership.count(Standing.READ),
                readership.count(Standing.OUTDATED),
                readership.count(Standing.MISSING));
  }
}
