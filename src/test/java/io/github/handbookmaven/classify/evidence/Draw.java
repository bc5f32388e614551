package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.Corpora;
import java.util.List;
import java.util.stream.Stream;

/** How labelled documents were chosen: one figure over all of them would say little. */
enum Draw {
  /** Whole folders of nine repositories, known to everybody who tuned signals. */
  COLLECTIONS("labels.tsv", "procedures"),
  /** Documents of many repositories by telling names, near misses sought on purpose. */
  BROAD("labels2.tsv", "procedures2"),
  /** A random draw from ordinary documentation folders, most of it no procedure. */
  NATURAL("labels3.tsv", "procedures3"),
  /** Documents beside that draw, chosen by their path. */
  BY_PATH("labels3.tsv", "procedures3");

  private static final String MARK = "chosen by path";
  private static final int NOTE = 6;

  private final String table;
  private final String folder;

  Draw(String table, String folder) {
    this.table = table;
    this.folder = folder;
  }

  /** The folder of its documents below the corpora. */
  String folder() {
    return folder;
  }

  /** The rows of the table that belong to it. */
  Stream<String[]> rows() {
    List<String[]> rows = Corpora.table(table);
    return rows.stream().filter(row -> this == BY_PATH ? isByPath(row) : !isByPath(row));
  }

  private static boolean isByPath(String[] row) {
    return row.length > NOTE && row[NOTE].strip().endsWith(MARK);
  }
}
