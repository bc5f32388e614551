package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Handbook;
import java.util.stream.Stream;

/**
 * A rule that compares documents, or asks what only the whole handbook knows: what links lead to,
 * what a runbook rests on, what git tells, how fresh a document is, which day it is. It looks at
 * titles, metadata and places; a document's text may have been let go by then, so that ten thousand
 * documents fit in memory. What reads text is a {@link DocumentRule}.
 */
public interface HandbookRule extends Rule {

  /**
   * What it sees.
   *
   * @param handbook all documents
   * @param options what the user set for the rule in {@code <options>}
   * @return one observation for each thing to fix, in any order
   */
  Stream<Observation> inspect(Handbook handbook, Options options);
}
