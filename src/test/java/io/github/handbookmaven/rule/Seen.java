package io.github.handbookmaven.rule;

import io.github.handbookmaven.HandbookOf;
import java.util.List;
import java.util.Map;

/** What a rule sees in a project, one line for each observation. */
public final class Seen {
  private Seen() {}

  /** Place and message. */
  public static List<String> by(Rule rule, HandbookOf project) {
    return observations(rule, project, Map.of()).stream()
        .map(seen -> seen.at() + " " + seen.message())
        .toList();
  }

  /** Place and message, where the user set options. */
  public static List<String> by(Rule rule, HandbookOf project, Map<String, String> options) {
    return observations(rule, project, options).stream()
        .map(seen -> seen.at() + " " + seen.message())
        .toList();
  }

  /** What to do about it. */
  public static List<String> remedies(Rule rule, HandbookOf project) {
    return observations(rule, project, Map.of()).stream().map(Observation::remedy).toList();
  }

  /** All of it. */
  public static List<Observation> observations(
      Rule rule, HandbookOf project, Map<String, String> options) {
    return Rules.ask(rule, project.build(), new Options(options)).toList();
  }
}
