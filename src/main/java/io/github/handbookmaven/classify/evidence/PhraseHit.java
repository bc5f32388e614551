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

  /** The same for those that are told together: a heading's, a title's, a place's. */
  long group() {
    PhrasePlace place = isOfAHeading() ? PhrasePlace.HEADING : row.place();
    long own = hasALineOfItsOwn() ? line : 0;
    return own * PhrasePlace.values().length + place.ordinal();
  }

  /** How much more it says for a side than on average. */
  double saysFor(int side) {
    double[] weights = row.weights();
    return strength * (weights[side] - (weights[0] + weights[1] + weights[2]) / weights.length);
  }

  /** Whether it is named before another where so few can be named: it says more for a side. */
  boolean comesBefore(PhraseHit other, int side) {
    int more = Double.compare(saysFor(side), other.saysFor(side));
    return more > 0 || more == 0 && row.text().compareTo(other.row.text()) < 0;
  }
}
