package io.github.handbookmaven.capture.terminal;

import java.util.List;

/**
 * Part of what was seen. Rows that the terminal only wrapped for want of width are one line again.
 *
 * @param head the first lines, without line ends, blanks at their ends taken off
 * @param omitted how many rows between head and tail were not kept; 0 where all were
 * @param tail the last lines; empty where nothing was omitted
 */
public record ScreenText(List<String> head, long omitted, List<String> tail) {

  /** Nothing was seen. */
  public static final ScreenText EMPTY = new ScreenText(List.of(), 0, List.of());

  /** Copies both lists. */
  public ScreenText {
    head = List.copyOf(head);
    tail = List.copyOf(tail);
    if (omitted < 0 || (omitted == 0 && !tail.isEmpty())) {
      throw new IllegalArgumentException("a tail without anything omitted before it");
    }
  }

  /**
   * All lines that were kept.
   *
   * @return head and tail, without a word of what lies between
   */
  public List<String> lines() {
    return omitted == 0
        ? head
        : java.util.stream.Stream.concat(head.stream(), tail.stream()).toList();
  }

  /**
   * The text of a passage that is short, as a command is.
   *
   * @return the lines, joined by line feeds
   */
  public String text() {
    return String.join("\n", lines());
  }
}
