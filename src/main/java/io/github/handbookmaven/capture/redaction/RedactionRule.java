package io.github.handbookmaven.capture.redaction;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form of what is taken out.
 *
 * @param name kebab-case; several forms may share one
 * @param literals lower-case texts of which one must occur, so that the pattern is asked seldom;
 *     empty where it must always be asked
 * @param pattern group 1 is what is taken out; without a group all of it
 */
record RedactionRule(String name, List<String> literals, Pattern pattern) {
  /** Reads a row of the table: name, literals, pattern. */
  static RedactionRule of(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("a rule has three cells: " + row);
    }
    List<String> literals = cells[1].equals("-") ? List.of() : List.of(cells[1].strip().split(" "));
    return new RedactionRule(cells[0], literals, Pattern.compile(cells[2]));
  }

  /**
   * A part of a line.
   *
   * @param line the whole line, which patterns may look at around the part
   * @param from 0-based, where the part begins
   * @param to behind its last character
   * @param lower the part in lower case
   */
  record Part(String line, int from, int to, String lower) {
    static Part of(String line, int from, int to) {
      return new Part(line, from, to, line.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private Matcher matcher(Pattern pattern) {
      return pattern
          .matcher(line)
          .region(from, to)
          .useTransparentBounds(true)
          .useAnchoringBounds(false);
    }
  }

  /** A loop: it is asked a hundred times for every line of a recording. */
  private boolean mayOccur(String lower) {
    for (String literal : literals) {
      if (lower.contains(literal)) {
        return true;
      }
    }
    return literals.isEmpty();
  }

  /** Tells the start and end, in the line, of everything to take out of a part of it. */
  void find(Part part, BiConsumer<Integer, Integer> span) {
    if (!mayOccur(part.lower())) {
      return;
    }
    Matcher found = part.matcher(pattern);
    while (found.find()) {
      int group = found.groupCount() > 0 && found.start(1) >= 0 ? 1 : 0;
      span.accept(found.start(group), found.end(group));
    }
  }
}
