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
 * @param strengths how strongly each signal shows, in the order of {@link Signal#ALL}, behind the 1
 *     of the signal every document shows
 */
public record Example(
    String repository, String path, DocType label, boolean clear, double[] strengths) {

  /** Measures a document. */
  public static double[] strengths(DocumentText reading) {
    double[] strengths = new double[Signal.ALL.size() + 1];
    strengths[0] = 1;
    for (int at = 0; at < Signal.ALL.size(); at++) {
      strengths[at + 1] = Signal.ALL.get(at).look().apply(reading).strength();
    }
    return strengths;
  }
}
