package io.github.handbookmaven.publish.search;

/**
 * A term in a document.
 *
 * @param document 0-based number of the document
 * @param weight what the term says about the document, were it of rarity 1
 * @param wholeName the level of a term that is the whole of a name; 0 for other terms
 * @param inTextOnly whether it stands in the text and in no name or heading
 */
record Posting(int document, float weight, int wholeName, boolean inTextOnly) {

  /** Its level, the term being as rare as said. */
  int level(double rarity) {
    return Math.max(wholeName, weight == 0 ? 0 : Levels.of(weight * rarity));
  }
}
