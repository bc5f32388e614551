package io.github.handbookmaven.reference.alert;

import io.github.handbookmaven.yaml.YamlLimits;
import io.github.handbookmaven.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text tells of its alert rules where YAML cannot be made of it.
 *
 * @param text the whole file
 * @param keys annotations or labels that name a runbook
 */
record UnreadRuleText(String text, List<String> keys) {
  private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*-[ \\t]+alert:[ \\t]*\\S");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]{3,}");

  /**
   * Whether it holds rules that were not read.
   *
   * @param read how many were
   * @return false for what is whole YAML, and for what holds no line of a rule
   */
  boolean holdsMoreThan(int read) {
    return text.contains("alert:")
        && text.contains("expr:")
        && RULE.matcher(text).results().count() > read
        && !YamlReader.read(text, 1, YamlLimits.FILE).faults().isEmpty();
  }

  Set<String> words() {
    return text.lines()
        .filter(line -> line.contains("alert:") || keys.stream().anyMatch(line::contains))
        .flatMap(line -> WORD.matcher(line).results())
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
