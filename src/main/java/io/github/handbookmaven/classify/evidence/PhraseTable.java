package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases that tell types apart, each with its place and weights, read from {@code
 * phrases.tsv}.
 */
final class PhraseTable {
  private static final String RESOURCE = "phrases.tsv";
  private static final int FIRST_WEIGHT = 2;
  private static final PhrasePlace[] PLACES = PhrasePlace.values();
  private static final PhraseTable STANDARD = parse(text());

  /** A word some phrase begins with or ends in. */
  private static final class Word {
    private final int[] alone = none();
    private final Map<Word, int[]> followed = new IdentityHashMap<>(1);

    private static int[] none() {
      int[] none = new int[PLACES.length];
      Arrays.fill(none, -1);
      return none;
    }
  }

  private final List<PhraseRow> rows = new ArrayList<>();
  private final Map<String, Word> words = new HashMap<>();

  private PhraseTable() {}

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
    PhraseTable table = new PhraseTable();
    text.lines()
        .filter(line -> !line.startsWith("# ") && !line.isBlank())
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> table.add(rowOf(cells)));
    return table;
  }

  private static PhraseRow rowOf(String[] cells) {
    double[] weights = new double[PhraseRow.SIDES.size()];
    for (int side = 0; side < weights.length; side++) {
      weights[side] = Double.parseDouble(cells[FIRST_WEIGHT + side]);
    }
    return new PhraseRow(PhrasePlace.of(cells[0]), cells[1], weights);
  }

  private void add(PhraseRow row) {
    String[] parts = row.text().split(" ");
    Word first = words.computeIfAbsent(parts[0], word -> new Word());
    int[] places = first.alone;
    if (parts.length > 1) {
      Word second = words.computeIfAbsent(parts[1], word -> new Word());
      places = first.followed.computeIfAbsent(second, word -> Word.none());
    }
    places[row.place().ordinal()] = rows.size();
    rows.add(row);
  }

  /** All rows, in the order they were read. */
  List<PhraseRow> rows() {
    return rows;
  }

  /** Which of its phrases a text holds. */
  PhraseHits find(DocumentText text) {
    PhraseHits hits = new PhraseHits(rows);
    PhraseWalk.over(text, new Ear(words, hits));
    return hits;
  }

  /** Hears the phrases of the table. */
  private record Ear(Map<String, Word> words, PhraseHits hits)
      implements PhraseWalk.Listener<Word> {
    @Override
    public Word known(String word) {
      return words.get(word);
    }

    @Override
    public void hear(PhrasePlace place, Word first, Word second, int line) {
      int[] rows = second == null ? first.alone : first.followed.get(second);
      if (rows != null && rows[place.ordinal()] >= 0) {
        hits.add(rows[place.ordinal()], line);
      }
    }
  }
}
