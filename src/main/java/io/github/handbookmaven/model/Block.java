package io.github.handbookmaven.model;

import java.util.Objects;

/**
 * One block of text below a heading. Nested blocks follow their parent: the paragraph in a list
 * item is the item's text, a fence in it is a block of its own with a greater depth.
 *
 * @param kind what it is
 * @param line 1-based line it starts on; for a fence that of its opening line
 * @param depth how many lists and quotes it stands in; an item of a top-level list has 1
 * @param text without markup, lines joined by a blank; code verbatim with {@code \n}; a table row's
 *     cells joined by {@code |}
 * @param info the language of a fence, first word of its info string in lower case; the kind of an
 *     alert ({@code note}, {@code warning}, …); {@code checked} or {@code open} for a task; {@code
 *     header} for a table's first row; else empty
 */
public record Block(Kind kind, int line, int depth, String text, String info) {

  /** What a block is. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** An item of a numbered list: a step, usually. */
    ORDERED_ITEM,
    /** An item of an unnumbered list. */
    BULLET_ITEM,
    /** An item with a check box. */
    TASK_ITEM,
    /** Fenced or indented code. */
    CODE,
    /** The text of a quote or of a GitHub alert. */
    QUOTE,
    /** One row of a table. */
    TABLE_ROW,
    /** Raw HTML, as written. */
    HTML;

    /**
     * Whether it is an item of any list.
     *
     * @return true for the three kinds of item
     */
    public boolean isItem() {
      return this == ORDERED_ITEM || this == BULLET_ITEM || this == TASK_ITEM;
    }
  }

  /** Refuses blocks without a place. */
  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(info, "info");
    if (line < 1 || depth < 0) {
      throw new IllegalArgumentException("no such block: line " + line + ", depth " + depth);
    }
  }
}
