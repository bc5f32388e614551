package io.github.handbookmaven.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole project and what is found in it, in one readable file: settings, every source file and
 * the expected findings, each part behind a line {@code -- name --}.
 *
 * @param settings {@code key: value} lines of the part {@code settings}: {@code today}, {@code
 *     rules} (as for {@code -Dhandbook.rules}), {@code only} (ids of the rules asked,
 *     comma-separated), {@code runbookUrl} (base and root), {@code owners} (the allow-list)
 * @param files path to text of all other parts
 * @param expected the lines of the part {@code expect}
 */
record Scenario(Map<String, String> settings, Map<String, String> files, List<String> expected) {

  private static final Pattern PART = Pattern.compile("(?m)^-- (\\S.*\\S) --\\R");

  static Scenario parse(String text) {
    Map<String, String> parts = parts(text);
    Map<String, String> settings = new LinkedHashMap<>();
    String written = parts.remove("settings");
    if (written != null) {
      written
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split(":\\s*", 2))
          .forEach(pair -> settings.put(pair[0], pair[1]));
    }
    String expected = parts.remove("expect");
    if (expected == null) {
      throw new IllegalArgumentException("a scenario needs a part '-- expect --'");
    }
    return new Scenario(
        settings, parts, expected.lines().filter(line -> !line.isBlank()).sorted().toList());
  }

  private static Map<String, String> parts(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    Matcher part = PART.matcher(text);
    String name = null;
    int from = 0;
    while (part.find()) {
      if (name != null) {
        parts.put(name, text.substring(from, part.start()));
      }
      name = part.group(1);
      from = part.end();
    }
    if (name != null) {
      parts.put(name, text.substring(from));
    }
    return parts;
  }
}
