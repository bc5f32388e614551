package io.github.handbookmaven.rule;

import java.util.Comparator;
import java.util.Objects;

/**
 * What a rule saw, not yet a finding.
 *
 * @param rule the rule
 * @param observation what it saw
 */
public record Reported(Rule rule, Observation observation) {
  /** Refuses nothing but null. */
  public Reported {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(observation, "observation");
  }

  /** Fingerprints count equal observations in this order, so it must not depend on rules' own. */
  static final Comparator<Reported> ORDER =
      Comparator.comparing((Reported seen) -> seen.observation().at())
          .thenComparing(seen -> seen.rule().id())
          .thenComparing(seen -> seen.observation().message());
}
