package io.github.handbookmaven.capture.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A terminal of so many columns and rows, fed with what programs wrote. It understands what shells,
 * line editors, progress bars and full-screen programs use of ECMA-48 and of xterm's control
 * sequences; what it does not know it leaves out. Colours are not kept.
 */
public final class VirtualTerminal {
  private static final int WIDEST = 1000;
  private static final int HIGHEST = 500;

  private final Screen screen;
  private final EscapeParser parser;

  /**
   * A terminal on which nothing was printed yet. Sizes that no terminal has are brought to the
   * nearest that one can have.
   *
   * @param columns how many characters a row holds
   * @param rows how many rows can be seen
   * @param listener is told of marks and modes
   */
  public VirtualTerminal(int columns, int rows, TerminalListener listener) {
    Objects.requireNonNull(listener, "listener");
    screen = new Screen(within(columns, WIDEST), within(rows, HIGHEST), listener);
    parser = new EscapeParser(screen);
  }

  /**
   * Shows what a program wrote.
   *
   * @param text any piece of its output; sequences may be split between pieces
   */
  public void write(CharSequence text) {
    parser.write(text);
  }

  /**
   * Takes another size.
   *
   * @param columns how many characters a row holds
   * @param rows how many rows can be seen
   */
  public void resize(int columns, int rows) {
    screen.resize(within(columns, WIDEST), within(rows, HIGHEST));
  }

  /**
   * Where the next character goes.
   *
   * @return its place
   */
  public Position cursor() {
    return screen.cursor();
  }

  /** Lets go of all rows that scrolled off; what is asked for later begins after them. */
  public void forgetScrolledOff() {
    screen.scrollback().forgetBefore(screen.scrollback().next());
  }

  /**
   * What stands between a place and the cursor.
   *
   * @param from a place the cursor was at
   * @return the lines; empty where the place lies behind the cursor
   */
  public ScreenText since(Position from) {
    return between(from, cursor());
  }

  /**
   * What stands between two places.
   *
   * @param from the first place
   * @param to the place behind the last
   * @return the lines; empty where nothing lies between
   */
  public ScreenText between(Position from, Position to) {
    Scrollback kept = screen.scrollback();
    List<String> head = new ArrayList<>();
    List<String> tail = new ArrayList<>();
    List<String> lines = head;
    StringBuilder line = new StringBuilder();
    long row = Math.max(from.row(), kept.firstKept());
    boolean isGap = kept.omitted() > 0 && row <= kept.gapStart() && to.row() > kept.gapStart();
    while (row <= to.row()) {
      if (isGap && row == kept.gapStart()) {
        flush(line, lines);
        lines = tail;
        row += kept.omitted();
        continue;
      }
      Row cells = screen.rowAt(row);
      if (cells == null) {
        break;
      }
      int first = row == from.row() ? from.column() : 0;
      int end = row == to.row() ? to.column() : cells.columns();
      line.append(cells.text(first, end));
      if (!cells.isWrapped() || row == to.row()) {
        flush(line, lines);
      }
      row++;
    }
    dropBlankEnd(lines);
    return new ScreenText(head, isGap ? kept.omitted() : 0, tail);
  }

  private static void flush(StringBuilder line, List<String> lines) {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
  }

  private static void dropBlankEnd(List<String> lines) {
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
  }

  private static int within(int size, int most) {
    return Math.max(2, Math.min(most, size));
  }
}
