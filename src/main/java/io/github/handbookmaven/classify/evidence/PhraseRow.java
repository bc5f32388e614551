package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.model.DocType;
import java.util.List;

/**
 * A row of {@code phrases.tsv}.
 *
 * @param place where the phrase has to stand
 * @param text one word or two
 * @param weights for each of {@link #SIDES}, for and against
 */
record PhraseRow(PhrasePlace place, String text, double[] weights) {
  /** The types that are weighed, in the order of the tables' columns. */
  static final List<DocType> SIDES = List.of(DocType.SOP, DocType.RUNBOOK, DocType.NONE);
}
