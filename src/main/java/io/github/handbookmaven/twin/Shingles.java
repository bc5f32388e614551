package io.github.handbookmaven.twin;

import io.github.handbookmaven.classify.language.Words;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A document as the set of all runs of five words in it, case and punctuation aside. */
final class Shingles {
  /** Words of a run: long enough that equal runs are no accident. */
  static final int WORDS = 5;

  private final List<Word> words;
  private final long[] runs;
  private final long[] distinct;

  private Shingles(List<Word> words, long[] runs, long[] distinct) {
    this.words = words;
    this.runs = runs;
    this.distinct = distinct;
  }

  private record Word(String text, int line) {}

  /**
   * Where two documents say the same.
   *
   * @param text the longest common run of words, in lower case without punctuation
   * @param line 1-based line of the block it starts in, in the first document
   * @param otherLine the same in the other
   */
  record Passage(String text, int line, int otherLine) {}

  /** The runs of a document's text and code; raw HTML is licence headers and layout. */
  static Shingles of(Document document) {
    List<Word> words = new ArrayList<>();
    document
        .blocks()
        .filter(block -> block.kind() != Block.Kind.HTML)
        .forEach(block -> addWords(block, words));
    long[] runs = new long[Math.max(0, words.size() - WORDS + 1)];
    for (int start = 0; start < runs.length; start++) {
      runs[start] = hash(words, start);
    }
    return new Shingles(words, runs, Arrays.stream(runs).sorted().distinct().toArray());
  }

  /** The same document, as if some of its runs were not there. */
  Shingles without(Set<Long> unwanted) {
    long[] left = Arrays.stream(distinct).filter(run -> !unwanted.contains(run)).toArray();
    return new Shingles(words, runs, left);
  }

  private static void addWords(Block block, List<Word> into) {
    for (String word : Words.of(block.text())) {
      if (!word.equals(",")) {
        into.add(new Word(word, block.line()));
      }
    }
  }

  /** A polynomial hash, mixed so that its bits can be compared and cut. */
  private static long hash(List<Word> words, int start) {
    long hash = 17;
    for (int at = start; at < start + WORDS; at++) {
      hash = hash * 0x9E3779B97F4A7C15L + words.get(at).text().hashCode();
    }
    return mix(hash);
  }

  /** The finaliser of splitmix64: every bit depends on every other. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** Its distinct runs as hashes, sorted; not to be changed. */
  long[] distinct() {
    return distinct;
  }

  /** How many distinct runs both have. */
  int common(Shingles other) {
    int common = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < distinct.length && theirs < other.distinct.length) {
      int order = Long.compare(distinct[mine], other.distinct[theirs]);
      common += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /** The longest passage both have; there has to be one. */
  Passage passage(Shingles other) {
    int best = 0;
    int bestLength = 0;
    int length = 0;
    for (int at = 0; at < runs.length; at++) {
      length = has(runs[at]) && other.has(runs[at]) ? length + 1 : 0;
      if (length > bestLength) {
        bestLength = length;
        best = at - length + 1;
      }
    }
    return new Passage(
        text(best, bestLength + WORDS - 1), words.get(best).line(), other.lineOf(runs[best]));
  }

  private boolean has(long run) {
    return Arrays.binarySearch(distinct, run) >= 0;
  }

  private int lineOf(long run) {
    for (int at = 0; at < runs.length; at++) {
      if (runs[at] == run) {
        return words.get(at).line();
      }
    }
    throw new IllegalArgumentException("no such run of words");
  }

  private String text(int start, int length) {
    return String.join(" ", words.subList(start, start + length).stream().map(Word::text).toList());
  }
}
