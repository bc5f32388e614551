package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.model.DocType;

/**
 * A labelled document as the trainer sees it.
 *
 * @param repository where it is from
 * @param path its path there
 * @param label what people judged it to be
 * @param clear whether they agreed at once
 * @param strengths how strongly each signal shows, in the order of {@link Signals#ALL}, behind the
 *     1 of the signal every document shows
 */
public record Example(
    String repository, String path, DocType label, boolean clear, double[] strengths) {

  /** Measures a document. */
  public static double[] strengths(DocumentText reading) {
    double[] strengths = new double[Signals.ALL.size() + 1];
    strengths[0] = 1;
    for (int at = 0; at < Signals.ALL.size(); at++) {
      strengths[at + 1] = Signals.ALL.get(at).look().apply(reading).strength();
    }
    return strengths;
  }
}
