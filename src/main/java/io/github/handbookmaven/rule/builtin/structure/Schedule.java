package io.github.handbookmaven.rule.builtin.structure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables of what happens when: that a day is not known yet is what such a table tells. */
final class Schedule {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** Alone in its cell; what is quoted may go on with the cells behind it. */
  private static final Pattern UNKNOWN_YET = Pattern.compile("(?:TBD|TBC)\\s*(?:\\|.*)?");

  /** So many rows above and below are looked at, however long the table is. */
  private static final int NEAR = 20;

  private final List<String> lines;

  /**
   * @param lines of a document
   */
  Schedule(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Whether a placeholder says that a day is not known yet: in a column in which other rows tell
   * one.
   *
   * @param line 0-based
   * @param found in that line
   */
  boolean leavesOpen(int line, Placeholder found) {
    String before = lines.get(line).substring(0, found.column() - 1);
    int cell = (int) before.chars().filter(sign -> sign == '|').count();
    return cell > 0
        && UNKNOWN_YET.matcher(found.text()).matches()
        && Stream.concat(rows(line, -1), rows(line, 1))
            .map(row -> row.split("\\|", -1))
            .anyMatch(row -> cell < row.length && YEAR.matcher(row[cell]).find());
  }

  private Stream<String> rows(int line, int step) {
    return Stream.iterate(line + step, at -> at >= 0 && at < lines.size(), at -> at + step)
        .map(lines::get)
        .takeWhile(row -> row.indexOf('|') >= 0)
        .limit(NEAR);
  }
}
