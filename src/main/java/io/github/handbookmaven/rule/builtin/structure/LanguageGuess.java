package io.github.handbookmaven.rule.builtin.structure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which language a block of code is probably in: for remedies, where a wrong guess is harmless. */
final class LanguageGuess {
  private static final Map<String, Pattern> FIRST_LINES = firstLines();

  private LanguageGuess() {}

  private static Map<String, Pattern> firstLines() {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    patterns.put("console", Pattern.compile("[$%>]\\s.*|[\\w@.~:-]+[#$]\\s.*"));
    patterns.put("json", Pattern.compile("[{\\[].*"));
    patterns.put("xml", Pattern.compile("<[?\\w!].*"));
    patterns.put(
        "sql", Pattern.compile("(?i)(?:select|insert into|update|delete from|with|explain)\\s.*"));
    patterns.put("yaml", Pattern.compile("---|(?:- )?[\\w./-]+:(?:\\s.*)?"));
    patterns.put(
        "promql", Pattern.compile("(?:sum|rate|avg|max|min|increase|count)\\s*(?:by|\\().*"));
    patterns.put(
        "bash", Pattern.compile("(?:#.*|sudo\\s.*|[a-z][\\w./-]*(?:\\s++\\S.*)?|\\./.*|\\w+=.*)"));
    return Collections.unmodifiableMap(patterns);
  }

  /** Its name as fences write it; {@code text} where nothing tells. */
  static String of(String code) {
    String first = code.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    return FIRST_LINES.entrySet().stream()
        .filter(language -> language.getValue().matcher(first).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("text");
  }
}
