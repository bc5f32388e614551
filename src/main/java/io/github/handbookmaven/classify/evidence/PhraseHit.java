package io.github.handbookmaven.classify.evidence;

/**
 * A phrase that was found.
 *
 * @param row the phrase and its weights
 * @param line 1-based line of its first occurrence
 * @param strength what its number counts
 */
record PhraseHit(PhraseRow row, int line, double strength) {

  boolean isOfAHeading() {
    return row.place() == PhrasePlace.HEADING || row.place() == PhrasePlace.OPENING;
  }

  boolean hasALineOfItsOwn() {
    return isOfAHeading() || row.place() == PhrasePlace.TITLE;
  }

  /** How much more it says for a side than on average. */
  double saysFor(int side) {
    double[] weights = row.weights();
    return strength * (weights[side] - (weights[0] + weights[1] + weights[2]) / weights.length);
  }

  /** Which of two that say as much is named first. */
  boolean comesBefore(PhraseHit other) {
    return row.text().compareTo(other.row.text()) < 0;
  }
}
