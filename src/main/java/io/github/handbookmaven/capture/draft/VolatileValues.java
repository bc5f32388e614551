package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.model.DataFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts placeholders in the place of values that are others next time. The same value has the same
 * placeholder in the whole draft; a second value of a kind has a number.
 */
final class VolatileValues {
  private static final Set<String> MOMENTS = Set.of("time", "date", "duration");
  private static final List<Kind> KINDS =
      DataFile.rows(VolatileValues.class, "volatile.tsv").stream()
          .map(row -> new Kind(row[0], Pattern.compile(row[1])))
          .toList();

  private final Map<String, String> placeholders = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private record Kind(String name, Pattern pattern) {
    boolean isMoment() {
      return MOMENTS.contains(name);
    }
  }

  /** An output, with all of them replaced. */
  String replaced(String text) {
    return replaced(text, kind -> true);
  }

  /** What a person wrote, with names of things replaced; times and durations there are meant. */
  String named(String text) {
    return replaced(text, kind -> !kind.isMoment());
  }

  private String replaced(String text, Predicate<Kind> which) {
    String replaced = text;
    for (Kind kind : KINDS) {
      replaced = which.test(kind) ? replaced(replaced, kind) : replaced;
    }
    return replaced;
  }

  private String replaced(String text, Kind kind) {
    Matcher found = kind.pattern().matcher(text);
    StringBuilder replaced = new StringBuilder();
    int at = 0;
    while (found.find()) {
      int group = found.groupCount() > 0 && found.start(1) >= 0 ? 1 : 0;
      if (found.start(group) > 0 && text.charAt(found.start(group) - 1) == '<') {
        continue;
      }
      replaced.append(text, at, found.start(group)).append(placeholder(found.group(group), kind));
      at = found.end(group);
    }
    return replaced.append(text.substring(at)).toString();
  }

  private String placeholder(String value, Kind kind) {
    if (kind.isMoment()) {
      return "<" + kind.name() + ">";
    }
    return placeholders.computeIfAbsent(
        value,
        unknown -> {
          int number = counts.merge(kind.name(), 1, Integer::sum);
          return "<" + kind.name() + (number == 1 ? "" : "-" + number) + ">";
        });
  }
}
