package io.github.handbookmaven.twin;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a document as hashes, with their places; no word is made a string before asked. */
final class HashedWords {
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** As many as most documents have. */
  private static final int FEW = 1 << 10;

  private final List<Block> blocks;
  private long[] hashes = new long[FEW];
  private int[] starts = new int[FEW];
  private int[] blockOf = new int[FEW];
  private int size;

  private HashedWords(List<Block> blocks) {
    this.blocks = blocks;
  }

  static HashedWords of(Document document) {
    HashedWords words = new HashedWords(document.blocks().filter(HashedWords::isText).toList());
    for (int block = 0; block < words.blocks.size(); block++) {
      words.add(block, words.blocks.get(block).text());
    }
    return words;
  }

  private static boolean isText(Block block) {
    return block.kind() != Block.Kind.HTML;
  }

  /** A word is letters, digits, apostrophes and underscores between other characters. */
  private void add(int block, String text) {
    long hash = SEED;
    int start = -1;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (isPartOfWord(sign)) {
        start = start < 0 ? at : start;
        hash = (hash ^ plain(sign)) * PRIME;
      } else if (start >= 0) {
        add(block, start, hash);
        start = -1;
        hash = SEED;
      }
    }
    if (start >= 0) {
      add(block, start, hash);
    }
  }

  private void add(int block, int start, long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      blockOf = Arrays.copyOf(blockOf, 2 * size);
    }
    hashes[size] = hash;
    starts[size] = start;
    blockOf[size++] = block;
  }

  private static boolean isPartOfWord(char sign) {
    return sign >= 'a' && sign <= 'z'
        || sign == '\''
        || sign == '_'
        || sign == '\u2019'
        || sign != ' ' && Character.isLetterOrDigit(sign);
  }

  private static char plain(char sign) {
    if (sign < 'A' || sign >= 'a' && sign <= 'z') {
      return sign;
    }
    return sign == '\u2019' ? '\'' : Character.toLowerCase(sign);
  }

  /** The runs of so many words, in order of appearance, equal ones more than once. */
  long[] runs(int length) {
    long[] runs = new long[Math.max(0, size - length + 1)];
    for (int start = 0; start < runs.length; start++) {
      long hash = 17;
      for (int at = start; at < start + length; at++) {
        hash = hash * GOLDEN + hashes[at];
      }
      runs[start] = mix(hash);
    }
    return runs;
  }

  /** The finaliser of splitmix64: every bit depends on every other. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** 1-based line of the block a word stands in. */
  int line(int word) {
    return blocks.get(blockOf[word]).line();
  }

  /** Words as text, in lower case, without what stands between them. */
  String text(int from, int count) {
    StringBuilder text = new StringBuilder();
    for (int word = from; word < from + count; word++) {
      text.append(word == from ? "" : " ").append(word(word));
    }
    return text.toString();
  }

  private String word(int word) {
    String text = blocks.get(blockOf[word]).text();
    int end = starts[word];
    while (end < text.length() && isPartOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(starts[word], end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
