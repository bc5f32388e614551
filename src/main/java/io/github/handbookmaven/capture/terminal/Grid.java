package io.github.handbookmaven.capture.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows that can be seen, and what control sequences do to them. All counts start at 0. */
final class Grid {
  private final List<Row> rows = new ArrayList<>();
  private final Consumer<Row> scrolledOff;
  private int columns;
  private int top;
  private int bottom;

  Grid(int columns, int height, Consumer<Row> scrolledOff) {
    this.columns = columns;
    this.scrolledOff = scrolledOff;
    for (int row = 0; row < height; row++) {
      rows.add(new Row(columns));
    }
    bottom = height - 1;
  }

  int columns() {
    return columns;
  }

  int height() {
    return rows.size();
  }

  Row row(int row) {
    return rows.get(row);
  }

  int top() {
    return top;
  }

  int bottom() {
    return bottom;
  }

  /** Sets the part that scrolls; what makes no sense sets the whole. */
  void region(int first, int last) {
    boolean isPart = first >= 0 && last < rows.size() && first < last;
    top = isPart ? first : 0;
    bottom = isPart ? last : rows.size() - 1;
  }

  /**
   * Moves all rows of the region up; the first is gone from the screen, and kept by who listens.
   */
  void scrollUp() {
    Row gone = rows.remove(top);
    rows.add(bottom, new Row(columns));
    if (top == 0) {
      scrolledOff.accept(gone);
    }
  }

  void scrollDown() {
    rows.remove(bottom);
    rows.add(top, new Row(columns));
  }

  void insertRows(int row, int count) {
    for (int each = 0; each < Math.min(count, bottom - row + 1); each++) {
      rows.remove(bottom);
      rows.add(row, new Row(columns));
    }
  }

  void deleteRows(int row, int count) {
    for (int each = 0; each < Math.min(count, bottom - row + 1); each++) {
      rows.remove(row);
      rows.add(bottom, new Row(columns));
    }
  }

  void eraseRows(int from, int to) {
    rows.subList(from, to).forEach(row -> row.erase(0, columns));
  }

  /** Takes a new size; what no longer fits below is cut, as terminals do. */
  void resize(int newColumns, int newHeight) {
    columns = newColumns;
    rows.forEach(row -> row.resize(newColumns));
    while (rows.size() > newHeight) {
      scrolledOff.accept(rows.remove(0));
    }
    while (rows.size() < newHeight) {
      rows.add(new Row(newColumns));
    }
    region(0, newHeight - 1);
  }
}
