package io.github.handbookmaven.rule;

import io.github.handbookmaven.model.Suppression;
import java.util.List;
import java.util.stream.Stream;

/** The rare rule about suppressions themselves: it is asked once all other rules have spoken. */
public interface SuppressionRule extends Rule {

  /**
   * What it sees.
   *
   * @param idle the suppressions that silenced nothing, sorted by place
   * @param options what the user set for the rule in {@code <options>}
   * @return one observation for each thing to fix
   */
  Stream<Observation> inspectIdle(List<Suppression> idle, Options options);
}
