package io.github.handbookmaven.capture.terminal;

import java.util.OptionalInt;

/**
 * Is told what programs say to the terminal beside the text. The marks are those of OSC 133
 * ("semantic prompts", as FinalTerm defined them) and of bracketed paste (DEC mode 2004), which
 * line editors switch on while they read a command.
 */
public interface TerminalListener {

  /** A prompt begins (OSC 133;A). */
  default void promptBegins() {}

  /** The prompt ended, a command can be typed (OSC 133;B). */
  default void commandBegins() {}

  /** The command was sent off, its output follows (OSC 133;C). */
  default void outputBegins() {}

  /**
   * The command ended (OSC 133;D).
   *
   * @param exit its exit status; empty where the shell did not say
   */
  default void commandEnds(OptionalInt exit) {}

  /** A line editor begins to read (DECSET 2004). */
  default void editingBegins() {}

  /** A line editor has read its line (DECRST 2004). */
  default void editingEnds() {}

  /** A program takes the whole screen (DECSET 1049 and its older kin). */
  default void fullScreenBegins() {}

  /**
   * A line was left by a line feed.
   *
   * @param line the whole logical line
   */
  default void lineEnds(String line) {}
}
