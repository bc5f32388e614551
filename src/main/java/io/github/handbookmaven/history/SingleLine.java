package io.github.handbookmaven.history;

/**
 * Text from git made fit for a line of output: git lets anybody write any bytes as a name or a
 * subject.
 */
final class SingleLine {
  private static final int LONGEST = 200;

  private SingleLine() {}

  /** Without control, direction-changing and other invisible characters, at most 200 long. */
  static String of(String hostile) {
    StringBuilder line = new StringBuilder();
    hostile
        .codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(SingleLine::isVisible)
        .limit(LONGEST)
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean isVisible(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED;
  }
}
