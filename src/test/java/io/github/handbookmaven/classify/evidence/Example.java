package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.model.DocType;
import java.util.HashMap;
import java.util.Map;

/**
 * A labelled document as the trainer sees it.
 *
 * @param repository where it is from
 * @param draw how it was chosen
 * @param path its path there
 * @param label what people judged it to be
 * @param clear whether they agreed at once
 * @param strengths how strongly each signal shows, in the order of {@link Signals#ALL}
 * @param phrases how strongly each phrase shows, by place and words
 */
record Example(
    String repository,
    Draw draw,
    String path,
    DocType label,
    boolean clear,
    double[] strengths,
    Map<String, Double> phrases) {

  /** Measures a document. */
  static Example of(LabelledDocument labelled) {
    DocumentText text = DocumentText.of(labelled.document());
    return new Example(
        labelled.repository(),
        labelled.draw(),
        labelled.document().path().value(),
        labelled.label(),
        labelled.clear(),
        strengths(text),
        phrases(text));
  }

  /** How strongly each signal shows. */
  static double[] strengths(DocumentText text) {
    return Signals.ALL.stream()
        .mapToDouble(signal -> signal.look().apply(text).strength())
        .toArray();
  }

  private static Map<String, Double> phrases(DocumentText text) {
    Map<String, Double> strengths = new HashMap<>();
    PhraseCounts.of(text)
        .forEach(
            (phrase, count) -> strengths.put(phrase, scale(phrase) * PhraseHits.strength(count)));
    return strengths;
  }

  /** What a phrase counts where it stands. */
  static double scale(String phrase) {
    return PhrasePlace.of(phrase.substring(0, phrase.indexOf('\t'))).scale();
  }
}
