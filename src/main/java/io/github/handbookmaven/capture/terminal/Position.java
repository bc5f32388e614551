package io.github.handbookmaven.capture.terminal;

/**
 * Where the cursor stood. Rows that scrolled off the top keep their number, so that a place can be
 * named again however much was printed since.
 *
 * @param row 0-based, counted from the first row the terminal ever showed
 * @param column 0-based, in cells
 */
public record Position(long row, int column) implements Comparable<Position> {

  /** The place where nothing was printed yet. */
  public static final Position START = new Position(0, 0);

  /** Refuses what lies above or left of everything. */
  public Position {
    if (row < 0 || column < 0) {
      throw new IllegalArgumentException("no such place on a terminal: " + row + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    return row != other.row ? Long.compare(row, other.row) : Integer.compare(column, other.column);
  }
}
