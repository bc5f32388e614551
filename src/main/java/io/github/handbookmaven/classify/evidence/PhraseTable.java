package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    List<Phrase> phrases = new ArrayList<>(rows.size());
    rows.forEach(row -> phrases.add(phraseOf(row.text())));
    this.pairs = new PairIndex(rows.size());
    for (int number = 0; number < phrases.size(); number++) {
      index(number, phrases.get(number));
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

  private Word word(String text) {
    return words.computeIfAbsent(text, key -> new Word(words.size()));
  }

  /**
   * A phrase of one word or two.
   *
   * @param second null where there is one word only
   */
  private record Phrase(Word first, Word second) {}

  private Phrase phraseOf(String text) {
    int blank = text.indexOf(' ');
    return blank < 0
        ? new Phrase(word(text), null)
        : new Phrase(word(text.substring(0, blank)), word(text.substring(blank + 1)));
  }

  private void index(int number, Phrase phrase) {
    PhrasePlace place = rows.get(number).place();
    if (phrase.second() == null) {
      phrase.first().alone[place.ordinal()] = number;
    } else {
      phrase.first().leads = true;
      pairs.put(key(phrase.first(), phrase.second(), place), number);
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
