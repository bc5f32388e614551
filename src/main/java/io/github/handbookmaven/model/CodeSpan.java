package io.github.handbookmaven.model;

import java.util.Objects;

/**
 * A code span in running text.
 *
 * @param text between the backticks, without surrounding blanks; a line break is a blank
 * @param at where the text starts
 * @param section 0-based position of its section in {@link Document#sections()}
 */
public record CodeSpan(String text, Place at, int section) {
  /** Refuses nothing but null. */
  public CodeSpan {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
  }
}
