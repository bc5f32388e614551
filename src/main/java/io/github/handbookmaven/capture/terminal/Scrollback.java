package io.github.handbookmaven.capture.terminal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Rows that scrolled off since somebody last asked to begin anew: the first and the last of them,
 * so that a gigabyte of output costs no more than a screen or two.
 */
final class Scrollback {
  private static final int HEAD = 200;
  private static final int TAIL = 200;

  private final List<Row> head = new ArrayList<>();
  private final Deque<Row> tail = new ArrayDeque<>();
  private long first;
  private long omitted;

  void add(Row row) {
    if (omitted == 0 && tail.isEmpty() && head.size() < HEAD) {
      head.add(row);
      return;
    }
    tail.addLast(row);
    if (tail.size() > TAIL) {
      tail.removeFirst();
      omitted++;
    }
  }

  /** The number of the next row to scroll off. */
  long next() {
    return first + head.size() + omitted + tail.size();
  }

  /** Forgets all rows before one; those after it that are kept stay. */
  void forgetBefore(long row) {
    if (row >= next()) {
      first = next();
      head.clear();
      tail.clear();
      omitted = 0;
    }
  }

  /** The kept row with a number, or null where it was not kept. */
  Row row(long number) {
    long place = number - first;
    if (place < 0) {
      return null;
    }
    if (place < head.size()) {
      return head.get((int) place);
    }
    long inTail = place - head.size() - omitted;
    return inTail < 0 || inTail >= tail.size() ? null : tailRow((int) inTail);
  }

  private Row tailRow(int place) {
    return tail.stream().skip(place).findFirst().orElse(null);
  }

  /** The first number that is kept. */
  long firstKept() {
    return first;
  }

  /** The rows between head and tail that were let go: their first number, and how many. */
  long gapStart() {
    return first + head.size();
  }

  long omitted() {
    return omitted;
  }
}
