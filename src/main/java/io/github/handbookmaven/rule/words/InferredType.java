package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Severity;

/**
 * What rules about a type's needs say where nobody declared the type: read on the trees of 25
 * repositories, every second such finding was about a document of another kind.
 */
public final class InferredType {
  private InferredType() {}

  /**
   * Takes an observation for a note where the document's type is a guess.
   *
   * @param observation what was seen
   * @param document where
   * @return the observation, milder where the type was inferred
   */
  public static Observation milder(Observation observation, ClassifiedDocument document) {
    return document.classification().isInferred() ? observation.rated(Severity.NOTE) : observation;
  }
}
