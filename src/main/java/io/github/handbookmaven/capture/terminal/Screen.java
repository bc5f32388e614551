package io.github.handbookmaven.capture.terminal;

import java.util.OptionalInt;

/** What can be seen now, and what control functions change of it. */
final class Screen implements Controls {
  private static final int TAB = 8;

  private final TerminalListener listener;
  private final Scrollback scrollback = new Scrollback();
  private final Grid main;
  private Grid alternate;
  private Grid shown;
  private int row;
  private int column;
  private boolean wrapsNext;
  private Position saved = Position.START;
  private Position savedMain = Position.START;
  private int lastPrinted = ' ';

  Screen(int columns, int rows, TerminalListener listener) {
    this.listener = listener;
    main = new Grid(columns, rows, scrollback::add);
    shown = main;
  }

  Scrollback scrollback() {
    return scrollback;
  }

  Position cursor() {
    int at = isAlternate() ? (int) savedMain.row() : row;
    int in = isAlternate() ? savedMain.column() : wrapsNext ? column + 1 : column;
    return new Position(scrollback.next() + at, in);
  }

  /** A row by its lasting number, or null where it is not kept. */
  Row rowAt(long number) {
    long visible = number - scrollback.next();
    if (visible < 0) {
      return scrollback.row(number);
    }
    return visible < main.height() ? main.row((int) visible) : null;
  }

  void resize(int columns, int rows) {
    int lost = Math.max(0, main.height() - rows);
    main.resize(columns, rows);
    if (isAlternate()) {
      alternate.resize(columns, rows);
      savedMain = moved(savedMain, lost, columns);
    }
    row = Math.max(0, Math.min(rows - 1, isAlternate() ? row : row - lost));
    column = Math.min(columns - 1, column);
    wrapsNext = false;
  }

  private static Position moved(Position position, int up, int columns) {
    return new Position(Math.max(0, position.row() - up), Math.min(columns - 1, position.column()));
  }

  private boolean isAlternate() {
    return shown != main;
  }

  @Override
  public void print(int codePoint) {
    int width = CharacterWidth.of(codePoint);
    String character = Character.toString(codePoint);
    if (width == 0) {
      shown.row(row).combine(wrapsNext ? column + 1 : column, character);
      return;
    }
    if (wrapsNext || column + width > shown.columns()) {
      shown.row(row).wrap(true);
      column = 0;
      moveDown();
    }
    wrapsNext = false;
    shown.row(row).put(column, character, width);
    lastPrinted = codePoint;
    if (column + width >= shown.columns()) {
      wrapsNext = true;
      column = shown.columns() - 1;
    } else {
      column += width;
    }
  }

  @Override
  public void control(char c) {
    switch (c) {
      case '\n', '\u000b', '\f' -> lineFeed();
      case '\r' -> to(row, 0);
      case '\b' -> to(row, column - 1);
      case '\t' -> to(row, (column / TAB + 1) * TAB);
      default -> {
        // A bell, a shift of character sets: nothing that is seen.
      }
    }
  }

  private void lineFeed() {
    if (!isAlternate()) {
      listener.lineEnds(logicalLine());
    }
    shown.row(row).wrap(false);
    wrapsNext = false;
    moveDown();
  }

  private String logicalLine() {
    int first = row;
    while (first > 0 && shown.row(first - 1).isWrapped()) {
      first--;
    }
    StringBuilder line = new StringBuilder();
    for (int each = first; each <= row; each++) {
      line.append(shown.row(each).text(0, shown.columns()));
    }
    return line.toString().stripTrailing();
  }

  private void moveDown() {
    if (row == shown.bottom()) {
      shown.scrollUp();
    } else if (row < shown.height() - 1) {
      row++;
    }
  }

  @Override
  public void escape(char c) {
    switch (c) {
      case 'D' -> moveDown();
      case 'E' -> {
        to(row, 0);
        moveDown();
      }
      case 'M' -> moveUp();
      case '7' -> saved = new Position(row, column);
      case '8' -> to((int) saved.row(), saved.column());
      case 'c' -> clear();
      default -> {
        // Modes of keypads and character sets: nothing that is seen.
      }
    }
  }

  private void moveUp() {
    if (row == shown.top()) {
      shown.scrollDown();
    } else if (row > 0) {
      row--;
    }
  }

  @Override
  public void sequence(char name, String text) {
    Parameters given = Parameters.of(text);
    if (given.isPrivate()) {
      if (name == 'h' || name == 'l') {
        mode(given.at(0, 0), name == 'h');
      }
      return;
    }
    if (!moves(name, given)) {
      edits(name, given);
    }
  }

  private boolean moves(char name, Parameters given) {
    int count = given.at(0, 1);
    switch (name) {
      case 'A' -> to(row - count, column);
      case 'B', 'e' -> to(row + count, column);
      case 'C', 'a' -> to(row, column + count);
      case 'D' -> to(row, column - count);
      case 'E' -> to(row + count, 0);
      case 'F' -> to(row - count, 0);
      case 'G', '`' -> to(row, count - 1);
      case 'd' -> to(count - 1, column);
      case 'H', 'f' -> to(count - 1, given.at(1, 1) - 1);
      case 's' -> saved = new Position(row, column);
      case 'u' -> to((int) saved.row(), saved.column());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void edits(char name, Parameters given) {
    int count = given.at(0, 1);
    switch (name) {
      case 'J' -> eraseDisplay(given.at(0, 0));
      case 'K' -> eraseLine(given.at(0, 0));
      case 'X' -> shown.row(row).erase(column, column + count);
      case '@' -> shown.row(row).insert(column, count);
      case 'P' -> shown.row(row).delete(column, count);
      case 'L' -> shown.insertRows(row, count);
      case 'M' -> shown.deleteRows(row, count);
      case 'S' -> repeat(Math.min(count, shown.height()), shown::scrollUp);
      case 'T' -> repeat(Math.min(count, shown.height()), shown::scrollDown);
      case 'b' -> repeat(Math.min(count, shown.columns()), () -> print(lastPrinted));
      case 'r' -> {
        shown.region(count - 1, given.at(1, shown.height()) - 1);
        to(0, 0);
      }
      default -> {
        // Colours, reports, window sizes: nothing that is seen.
      }
    }
  }

  private static void repeat(int times, Runnable action) {
    for (int each = 0; each < times; each++) {
      action.run();
    }
  }

  private void to(int newRow, int newColumn) {
    row = Math.max(0, Math.min(shown.height() - 1, newRow));
    column = Math.max(0, Math.min(shown.columns() - 1, newColumn));
    wrapsNext = false;
  }

  private void eraseLine(int what) {
    switch (what) {
      case 1 -> shown.row(row).erase(0, column + 1);
      case 2 -> shown.row(row).erase(0, shown.columns());
      default -> shown.row(row).erase(column, shown.columns());
    }
  }

  private void eraseDisplay(int what) {
    switch (what) {
      case 1 -> {
        shown.eraseRows(0, row);
        shown.row(row).erase(0, column + 1);
      }
      case 2, 3 -> keepAndErase();
      default -> {
        shown.row(row).erase(column, shown.columns());
        shown.eraseRows(row + 1, shown.height());
      }
    }
  }

  /** What {@code clear} wipes was seen, and a place above it must keep its number. */
  private void keepAndErase() {
    if (isAlternate()) {
      shown.eraseRows(0, shown.height());
    } else {
      repeat(row + 1, main::scrollUp);
      main.eraseRows(0, main.height());
    }
  }

  private void clear() {
    keepAndErase();
    to(0, 0);
  }

  private void mode(int number, boolean isOn) {
    switch (number) {
      case 47, 1047, 1049 -> alternate(isOn);
      case 2004 -> {
        if (isOn) {
          listener.editingBegins();
        } else {
          listener.editingEnds();
        }
      }
      default -> {
        // Mouse, cursor shape, synchronised output: nothing that is seen.
      }
    }
  }

  private void alternate(boolean isOn) {
    if (isOn && !isAlternate()) {
      savedMain = new Position(row, column);
      alternate = new Grid(main.columns(), main.height(), gone -> {});
      shown = alternate;
      to(0, 0);
      listener.fullScreenBegins();
    } else if (!isOn && isAlternate()) {
      shown = main;
      to((int) savedMain.row(), savedMain.column());
    }
  }

  @Override
  public void command(String text) {
    if (!text.startsWith("133;") || text.length() < 5) {
      return;
    }
    switch (text.charAt(4)) {
      case 'A' -> listener.promptBegins();
      case 'B' -> listener.commandBegins();
      case 'C' -> listener.outputBegins();
      case 'D' -> listener.commandEnds(exit(text));
      default -> {
        // A mark of a later edition.
      }
    }
  }

  private static OptionalInt exit(String text) {
    String[] parts = text.split(";", -1);
    try {
      return parts.length > 2 ? OptionalInt.of(Integer.parseInt(parts[2])) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
