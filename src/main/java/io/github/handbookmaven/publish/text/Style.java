package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.rule.Severity;

/** How words are set off, where the terminal can. */
public interface Style {
  /** No colours. */
  Style PLAIN = (severity, text) -> text;

  /**
   * Sets a word off.
   *
   * @param severity how bad what it names is
   * @param text the word
   * @return the word, possibly in colour
   */
  String mark(Severity severity, String text);
}
