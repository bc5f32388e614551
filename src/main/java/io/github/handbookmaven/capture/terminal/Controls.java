package io.github.handbookmaven.capture.terminal;

/** What an {@link EscapeParser} finds in a stream of characters. */
interface Controls {

  /** A character that is shown. */
  void print(int codePoint);

  /** A control character of C0, such as CR or BS. */
  void control(char c);

  /** An escape sequence of one letter, such as {@code ESC M}. */
  void escape(char c);

  /**
   * A control sequence (CSI).
   *
   * @param name its final character
   * @param parameters what stands before it, such as {@code ?2004}
   */
  void sequence(char name, String parameters);

  /** An operating system command (OSC), without its introducer and end. */
  void command(String text);
}
