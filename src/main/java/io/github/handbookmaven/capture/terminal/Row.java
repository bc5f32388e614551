package io.github.handbookmaven.capture.terminal;

import java.util.Arrays;

/** One row of cells. A wide character fills its cell and leaves the next one empty. */
final class Row {
  private static final String BLANK = " ";
  private static final String COVERED = "";

  private String[] cells;
  private boolean wrapped;

  Row(int columns) {
    cells = new String[columns];
    Arrays.fill(cells, BLANK);
  }

  /** Whether the row below goes on with the same line, which was only too long. */
  boolean isWrapped() {
    return wrapped;
  }

  void wrap(boolean goesOn) {
    wrapped = goesOn;
  }

  void put(int column, String character, int width) {
    cells[column] = character;
    if (width == 2 && column + 1 < cells.length) {
      cells[column + 1] = COVERED;
    }
  }

  /** A mark without a width of its own belongs to the character before it. */
  void combine(int column, String mark) {
    int cell = Math.max(0, column - 1);
    if (cells[cell].length() < 16) {
      cells[cell] += mark;
    }
  }

  void erase(int from, int to) {
    int first = Math.min(from, cells.length);
    Arrays.fill(cells, first, Math.max(first, Math.min(to, cells.length)), BLANK);
    if (to >= cells.length) {
      wrapped = false;
    }
  }

  void insert(int column, int count) {
    int shift = Math.min(count, cells.length - column);
    System.arraycopy(cells, column, cells, column + shift, cells.length - column - shift);
    Arrays.fill(cells, column, column + shift, BLANK);
  }

  void delete(int column, int count) {
    int shift = Math.min(count, cells.length - column);
    System.arraycopy(cells, column + shift, cells, column, cells.length - column - shift);
    Arrays.fill(cells, cells.length - shift, cells.length, BLANK);
  }

  void resize(int columns) {
    int before = cells.length;
    cells = Arrays.copyOf(cells, columns);
    if (columns > before) {
      Arrays.fill(cells, before, columns, BLANK);
    }
  }

  /** The cells from one column up to another, as written: blanks at the end are cells too. */
  String text(int from, int to) {
    int end = Math.min(to, cells.length);
    return from >= end ? "" : String.join("", Arrays.asList(cells).subList(from, end));
  }

  int columns() {
    return cells.length;
  }
}
