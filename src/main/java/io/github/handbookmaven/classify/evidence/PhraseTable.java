package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The phrases that tell types apart, each with its place and weights, read from {@code
 * phrases.tsv}.
 */
final class PhraseTable {
  private static final String RESOURCE = "phrases.tsv";
  private static final int FIRST_WEIGHT = 2;
  private static final PhrasePlace[] PLACES = PhrasePlace.values();
  private static final PhraseTable STANDARD = parse(text());

  private final PhraseRows rows;
  private final WordIndex words = new WordIndex();

  /** By word and place, the row of the word alone and one; 0 where there is none. */
  private final short[] alone;

  /** Whether any phrase of two begins with a word. */
  private final boolean[] leads;

  private final PairIndex pairs;

  private PhraseTable(List<PhraseRow> rows) {
    this.rows = new PhraseRows(rows);
    rows.forEach(row -> wordsOf(row).forEach(words::add));
    this.alone = new short[words.size() * PLACES.length];
    this.leads = new boolean[words.size()];
    this.pairs = new PairIndex(rows.size());
    for (int number = 0; number < rows.size(); number++) {
      index(number, rows.get(number));
    }
  }

  /** The phrases shipped with the plugin. */
  static PhraseTable standard() {
    return STANDARD;
  }

  /** The shipped resource's text. */
  static String text() {
    try (InputStream stream = PhraseTable.class.getResourceAsStream(RESOURCE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
  }

  /** Reads rows of place, phrase and three weights between tabs. */
  static PhraseTable parse(String text) {
    return new PhraseTable(
        text.lines()
            .filter(line -> !line.startsWith("# ") && !line.isBlank())
            .skip(1)
            .map(line -> rowOf(line.split("\t")))
            .toList());
  }

  private static PhraseRow rowOf(String[] cells) {
    double[] weights = new double[PhraseRow.SIDES.size()];
    for (int side = 0; side < weights.length; side++) {
      weights[side] = Double.parseDouble(cells[FIRST_WEIGHT + side]);
    }
    return new PhraseRow(PhrasePlace.of(cells[0]), cells[1], weights);
  }

  /** One word or two. */
  private static List<String> wordsOf(PhraseRow row) {
    int blank = row.text().indexOf(' ');
    return blank < 0
        ? List.of(row.text())
        : List.of(row.text().substring(0, blank), row.text().substring(blank + 1));
  }

  private void index(int number, PhraseRow row) {
    List<String> phrase = wordsOf(row);
    int first = words.find(phrase.get(0));
    if (phrase.size() == 1) {
      alone[placeOf(first, row.place())] = (short) (number + 1);
    } else {
      leads[first] = true;
      pairs.put(key(first, words.find(phrase.get(1)), row.place()), number);
    }
  }

  private static int placeOf(int word, PhrasePlace place) {
    return word * PLACES.length + place.ordinal();
  }

  private int key(int first, int second, PhrasePlace place) {
    return placeOf(first * words.size() + second, place);
  }

  /** All rows, in the order they were read. */
  List<PhraseRow> rows() {
    return rows.all();
  }

  /** Which of its phrases a text holds. */
  PhraseHits find(DocumentText text) {
    PhraseHits hits = new PhraseHits(rows);
    PhraseWalk.over(text, new Ear(this, hits));
    return hits;
  }

  /** Hears the phrases of the table. */
  private record Ear(PhraseTable table, PhraseHits hits) implements PhraseWalk.Listener {
    @Override
    public int known(String word) {
      return table.words.find(word);
    }

    @Override
    public void hear(PhrasePlace place, int word, int line) {
      add(table.alone[placeOf(word, place)] - 1, line);
    }

    @Override
    public void hear(PhrasePlace place, int first, int second, int line) {
      if (table.leads[first]) {
        add(table.pairs.get(table.key(first, second, place)), line);
      }
    }

    private void add(int row, int line) {
      if (row >= 0) {
        hits.add(row, line);
      }
    }
  }
}
