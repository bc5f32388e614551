package io.github.handbookmaven.publish.html;

/**
 * Scripts and styles as pages are given them. Whoever changes a theme reads their comments and
 * indentation in its files; whoever opens a page would load a tenth more for them.
 */
final class Compact {
  private static final String OPENS = "/*";
  private static final String CLOSES = "*/";

  private final StringBuilder text = new StringBuilder();
  private boolean isInComment;

  private Compact() {}

  /**
   * A script or style without indentation, empty lines and comments that have their lines to
   * themselves. Where a text in back quotes may go over several lines, the whole stays as it is:
   * its blanks may be meant.
   *
   * @param source a script or style
   * @return one that does the same
   */
  static String of(String source) {
    if (source.lines().anyMatch(Compact::leavesQuoteOpen)) {
      return source;
    }
    Compact compact = new Compact();
    source.lines().map(String::strip).forEach(compact::add);
    return compact.text.toString();
  }

  private static boolean leavesQuoteOpen(String line) {
    return line.chars().filter(sign -> sign == '`').count() % 2 == 1;
  }

  private void add(String line) {
    boolean begins = !isInComment && line.startsWith(OPENS);
    int end = line.indexOf(CLOSES, begins ? OPENS.length() : 0);
    if (isInComment || begins) {
      isInComment = end < 0;
      add(line, isInComment ? line.length() : end + CLOSES.length());
    } else {
      add(line, 0);
    }
  }

  private void add(String line, int from) {
    String rest = line.substring(from).strip();
    if (!rest.isEmpty()) {
      text.append(rest).append('\n');
    }
  }
}
