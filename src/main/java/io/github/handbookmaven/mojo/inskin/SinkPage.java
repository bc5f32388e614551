package io.github.handbookmaven.mojo.inskin;

import io.github.handbookmaven.assemble.Entry;
import java.util.Collections;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** A page told to a Doxia sink, with the events that Doxia 1 and 2 share. */
public final class SinkPage {
  private final Sink sink;
  private final boolean linksToHandbook;

  /**
   * A page.
   *
   * @param sink where the site plugin takes it
   * @param linksToHandbook whether the handbook's own pages are beside it
   */
  public SinkPage(Sink sink, boolean linksToHandbook) {
    this.sink = sink;
    this.linksToHandbook = linksToHandbook;
  }

  /** What stands in a cell. */
  @FunctionalInterface
  public interface Cell {
    /**
     * Writes it.
     *
     * @param sink where the site plugin takes the page
     */
    void tell(Sink sink);
  }

  /**
   * A cell of plain text.
   *
   * @param text what it says
   * @return the cell
   */
  public static Cell text(String text) {
    return sink -> sink.text(text);
  }

  /** A document, by its title; a link where the handbook's pages are there. */
  public Cell document(Entry entry) {
    if (!linksToHandbook) {
      return text(entry.title());
    }
    return each -> {
      each.link("handbook/" + entry.url());
      each.text(entry.title());
      each.link_();
    };
  }

  /**
   * Begins the page.
   *
   * @param title its title and first heading
   */
  public void open(String title) {
    sink.head();
    sink.title();
    sink.text(title);
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    sink.text(title);
    sink.sectionTitle1_();
  }

  /** Ends the page, after everything else. */
  public void close() {
    sink.section1_();
    sink.body_();
    sink.flush();
    sink.close();
  }

  void paragraph(String text) {
    sink.paragraph();
    sink.text(text);
    sink.paragraph_();
  }

  /** A section with a table. */
  public void table(String title, List<String> columns, List<List<Cell>> rows) {
    sink.section2();
    sink.sectionTitle2();
    sink.text(title);
    sink.sectionTitle2_();
    sink.table();
    sink.tableRows(justification(columns.size()), false);
    sink.tableRow();
    columns.forEach(this::heading);
    sink.tableRow_();
    rows.forEach(this::row);
    sink.tableRows_();
    sink.table_();
    sink.section2_();
  }

  /** A section with a sentence. */
  public void sentence(String title, String text) {
    sink.section2();
    sink.sectionTitle2();
    sink.text(title);
    sink.sectionTitle2_();
    paragraph(text);
    sink.section2_();
  }

  private static int[] justification(int columns) {
    return Collections.nCopies(columns, Sink.JUSTIFY_LEFT).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void heading(String column) {
    sink.tableHeaderCell();
    sink.text(column);
    sink.tableHeaderCell_();
  }

  private void row(List<Cell> cells) {
    sink.tableRow();
    for (Cell cell : cells) {
      sink.tableCell();
      cell.tell(sink);
      sink.tableCell_();
    }
    sink.tableRow_();
  }
}
