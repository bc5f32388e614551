package io.github.handbookmaven.rule;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The rules at hand: the plugin's own, and those of jars among its dependencies. */
public final class Rules {
  private Rules() {}

  /**
   * Every rule a {@code META-INF/services} entry names.
   *
   * @return sorted by id
   */
  public static List<Rule> installed() {
    return ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
