package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private final int number;
    private final int[] alone = new int[PLACES.length];
    private boolean leads;

    Word(int number) {
      this.number = number;
      Arrays.fill(alone, -1);
    }
  }

  private final List<PhraseRow> rows;
  private final Map<String, Word> words = new HashMap<>();
  private final PairIndex pairs;

  private PhraseTable(List<PhraseRow> rows) {
    this.rows = rows;
    rows.forEach(row -> Stream.of(row.text().split(" ")).forEach(this::word));
    this.pairs = new PairIndex(rows.size());
    IntStream.range(0, rows.size()).forEach(this::index);
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

  private Word word(String text) {
    return words.computeIfAbsent(text, key -> new Word(words.size()));
  }

  private void index(int number) {
    PhraseRow row = rows.get(number);
    String[] parts = row.text().split(" ");
    Word first = word(parts[0]);
    if (parts.length > 1) {
      first.leads = true;
      pairs.put(key(first, word(parts[1]), row.place()), number);
    } else {
      first.alone[row.place().ordinal()] = number;
    }
  }

  private int key(Word first, Word second, PhrasePlace place) {
    return (first.number * words.size() + second.number) * PLACES.length + place.ordinal();
  }

  /** All rows, in the order they were read. */
  List<PhraseRow> rows() {
    return rows;
  }

  /** Which of its phrases a text holds. */
  PhraseHits find(DocumentText text) {
    PhraseHits hits = new PhraseHits(rows);
    PhraseWalk.over(text, new Ear(this, hits));
    return hits;
  }

  /** Hears the phrases of the table. */
  private record Ear(PhraseTable table, PhraseHits hits) implements PhraseWalk.Listener<Word> {
    @Override
    public Word known(String word) {
      return table.words.get(word);
    }

    @Override
    public void hear(PhrasePlace place, Word first, Word second, int line) {
      int row = row(place, first, second);
      if (row >= 0) {
        hits.add(row, line);
      }
    }

    private int row(PhrasePlace place, Word first, Word second) {
      if (second == null) {
        return first.alone[place.ordinal()];
      }
      return first.leads ? table.pairs.get(table.key(first, second, place)) : -1;
    }
  }
}
