package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.SettingsException;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The rules at hand: the plugin's own, and those of jars among its dependencies. */
public final class Rules {
  private Rules() {}

  /**
   * Every rule a {@code META-INF/services} entry names.
   *
   * @return sorted by id
   * @throws SettingsException where a class does not say what every rule has to say, or cannot be
   *     made
   */
  public static List<Rule> installed() {
    return installed(Rule.class.getClassLoader());
  }

  /** The same, of a class path; what a jar of somebody else's does wrong is no fault of ours. */
  static List<Rule> installed(ClassLoader classes) {
    try {
      return ServiceLoader.load(Rule.class, classes).stream()
          .map(ServiceLoader.Provider::get)
          .map(Rules::complete)
          .sorted(Comparator.comparing(Rule::id))
          .toList();
    } catch (ServiceConfigurationError broken) {
      String why = broken.getCause() == null ? "" : " (" + broken.getCause() + ")";
      throw new SettingsException(
          "rules",
          "META-INF/services of a jar among the plugin's dependencies",
          "the names of classes of rules that can be made: " + broken.getMessage() + why);
    }
  }

  /** Whose jar a user put among the dependencies is told at once, and not in the midst of work. */
  static Rule complete(Rule rule) {
    try {
      rule.family();
      rule.defaultSeverity();
    } catch (IllegalStateException e) {
      throw refused(rule, "@Mistake and @InFamily at the class: " + e.getMessage());
    }
    boolean isOfAKind =
        rule instanceof DocumentRule
            || rule instanceof HandbookRule
            || rule instanceof SuppressionRule;
    if (!isOfAKind) {
      throw refused(rule, "a class that implements DocumentRule or HandbookRule");
    }
    return rule;
  }

  private static SettingsException refused(Rule rule, String expected) {
    return new SettingsException("rules", rule.getClass().getName(), expected);
  }

  /**
   * What a rule sees in a handbook, of whichever kind it is: as the engine asks it, and so of use
   * to tests of rules.
   *
   * @param rule the rule
   * @param handbook all documents, with their texts
   * @param options what the user set for the rule
   * @return its observations, those in documents first
   */
  public static Stream<Observation> ask(Rule rule, Handbook handbook, Options options) {
    Stream<ClassifiedDocument> documents = handbook.entries().stream().map(Entry::classified);
    return Stream.concat(
        documents.flatMap(document -> ask(rule, document, options)),
        askOnce(rule, handbook, options));
  }

  static Stream<Observation> ask(Rule rule, ClassifiedDocument document, Options options) {
    return rule instanceof DocumentRule each ? each.inspect(document, options) : Stream.empty();
  }

  static Stream<Observation> askOnce(Rule rule, Handbook handbook, Options options) {
    return rule instanceof HandbookRule whole ? whole.inspect(handbook, options) : Stream.empty();
  }
}
