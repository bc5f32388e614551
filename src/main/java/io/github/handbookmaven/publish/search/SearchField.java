package io.github.handbookmaven.publish.search;

/** Where in a document a term stands, and what that is worth beside the text. */
enum SearchField {
  /** Tags, owners, services. */
  LABEL(3),
  /** A section's heading. */
  HEADING(4),
  /** The id and old ids. */
  ID(10),
  /** The title. */
  TITLE(16),
  /** The name of an alert it answers. */
  ALERT(18);

  private final double worth;

  SearchField(double worth) {
    this.worth = worth;
  }

  /** What one of several words is worth: a title of one word is about that word. */
  double worthOfOneAmong(int words) {
    return worth / Math.sqrt(words);
  }
}
