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
  private static final int LONGEST = 8192;

  /** Reads a row of the table: name, literals, pattern. */
  static RedactionRule of(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("a rule has three cells: " + row);
    }
    List<String> literals = cells[1].equals("-") ? List.of() : List.of(cells[1].strip().split(" "));
    return new RedactionRule(cells[0], literals, Pattern.compile(cells[2]));
  }

  /** Tells the start and end of everything to take out of one line. */
  void find(String line, BiConsumer<Integer, Integer> span) {
    String looked = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    String lower = looked.toLowerCase(Locale.ROOT);
    if (!literals.isEmpty() && literals.stream().noneMatch(lower::contains)) {
      return;
    }
    Matcher found = pattern.matcher(looked);
    while (found.find()) {
      int group = found.groupCount() > 0 && found.start(1) >= 0 ? 1 : 0;
      span.accept(found.start(group), found.end(group));
    }
  }
}
