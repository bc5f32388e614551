package io.github.handbookmaven.classify.evidence;

import java.util.List;

/** The rows of a table of phrases; what is asked of hundreds in each document lies in arrays. */
final class PhraseRows {
  private static final int SIDES = PhraseRow.SIDES.size();

  private final List<PhraseRow> rows;
  private final PhrasePlace[] places;

  /** Three for each row. */
  private final double[] weights;

  PhraseRows(List<PhraseRow> rows) {
    this.rows = rows;
    this.places = new PhrasePlace[rows.size()];
    this.weights = new double[rows.size() * SIDES];
    for (int row = 0; row < rows.size(); row++) {
      places[row] = rows.get(row).place();
      System.arraycopy(rows.get(row).weights(), 0, weights, row * SIDES, SIDES);
    }
  }

  /** All of them, in the order they were read. */
  List<PhraseRow> all() {
    return rows;
  }

  /** One word or two. */
  String text(int row) {
    return rows.get(row).text();
  }

  PhrasePlace place(int row) {
    return places[row];
  }

  double weight(int row, int side) {
    return weights[row * SIDES + side];
  }
}
