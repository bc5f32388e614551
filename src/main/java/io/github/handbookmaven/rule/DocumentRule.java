package io.github.handbookmaven.rule;

import io.github.handbookmaven.classify.ClassifiedDocument;
import java.util.stream.Stream;

/**
 * A rule that needs to know one document and nothing beside it: it is asked while the document's
 * text is at hand, before anything is known of other documents, of git or of links. Documents are
 * looked at in parallel, so a rule keeps nothing from one call to the next; its observations are
 * put in order afterwards.
 *
 * <p>What needs more than the document's own text is a {@link HandbookRule}. A class may be both,
 * where some of what it reports stands in documents and some beside them.
 */
public interface DocumentRule extends Rule {

  /**
   * What it sees in a document.
   *
   * @param document the document, and what it is
   * @param options what the user set for the rule in {@code <options>}
   * @return one observation for each thing to fix, in any order
   */
  Stream<Observation> inspect(ClassifiedDocument document, Options options);
}
