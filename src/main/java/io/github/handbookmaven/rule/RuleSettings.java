package io.github.handbookmaven.rule;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the user decided about rules.
 *
 * @param choices rule id to choice; rules without one keep their defaults
 * @param allowSuppressions whether comments in documents may silence findings
 */
public record RuleSettings(Map<String, Choice> choices, boolean allowSuppressions) {

  /** Nothing decided. */
  public static final RuleSettings DEFAULTS = new RuleSettings(Map.of(), true);

  /**
   * What the user decided about one rule.
   *
   * @param off whether it is not asked at all
   * @param severity its severity; empty for the rule's own
   * @param options its options
   */
  public record Choice(boolean off, Optional<Severity> severity, Options options) {
    /** Nothing decided. */
    public static final Choice DEFAULT = new Choice(false, Optional.empty(), Options.NONE);

    /** Refuses nothing but null. */
    public Choice {
      Objects.requireNonNull(severity, "severity");
      Objects.requireNonNull(options, "options");
    }

    /**
     * Reads a severity or {@code off}.
     *
     * @param parameter the POM element it is given in, for the message
     * @param word {@code note}, {@code warning}, {@code error} or {@code off}
     * @param options the rule's options
     * @return the choice
     */
    public static Choice parse(String parameter, String word, Options options) {
      return word.strip().equalsIgnoreCase("off")
          ? new Choice(true, Optional.empty(), options)
          : new Choice(false, Optional.of(Severity.parse(parameter, word, "off")), options);
    }
  }

  /** Copies what could change. */
  public RuleSettings {
    choices = Collections.unmodifiableMap(new TreeMap<>(choices));
  }

  /**
   * The choice for a rule.
   *
   * @param rule the rule
   * @return what was decided; the default where nothing was
   */
  public Choice of(Rule rule) {
    return choices.getOrDefault(rule.id(), Choice.DEFAULT);
  }
}
