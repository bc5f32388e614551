package io.github.handbookmaven.classify.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The distinct words of one text, each looked up once. Not for several threads. */
final class Lexicon {
  /** The words of all lists and phrases: most of what any text consists of. */
  private static final Lexemes COMMON = common();

  private final Lexemes lexemes = new Lexemes();

  private static Lexemes common() {
    Map<String, Long> words = WordList.lists();
    Vocabulary vocabulary = Vocabulary.standard();
    vocabulary.words().forEach(word -> words.putIfAbsent(word, 0L));
    Lexemes common = new Lexemes();
    words.forEach((word, lists) -> common.add(vocabulary.lexeme(word, lists)));
    return common;
  }

  /** The words of a part of the text. */
  Wording words(String text) {
    Growing words = new Growing(this, text.length() / 6 + 1);
    Words.cut(text, words);
    return words.grown();
  }

  /** The words of a text that is being cut. */
  private static final class Growing implements Words.Listener {
    private final Lexicon lexicon;
    private int[] numbers;
    private int size;
    private long lists;

    Growing(Lexicon lexicon, int expected) {
      this.lexicon = lexicon;
      this.numbers = new int[expected];
    }

    @Override
    public void hear(String lower, int start, int end) {
      int number = lexicon.number(lower, start, end);
      numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * size);
      numbers[size++] = number;
      lists |= lexicon.lexemes.get(number).lists();
    }

    Wording grown() {
      int[] all = size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
      return new Wording(lexicon.lexemes, all, lists);
    }
  }

  /** All words so far, in the order of their numbers. */
  List<String> distinct() {
    List<String> distinct = new ArrayList<>(lexemes.size());
    for (int number = 0; number < lexemes.size(); number++) {
      distinct.add(lexemes.get(number).text());
    }
    return distinct;
  }

  private int number(String lower, int start, int end) {
    int hash = Lexemes.hash(lower, start, end);
    int number = lexemes.find(lower, start, end, hash);
    if (number >= 0) {
      return number;
    }
    int common = COMMON.find(lower, start, end, hash);
    return lexemes.add(
        common >= 0
            ? COMMON.get(common)
            : Vocabulary.standard().lexeme(lower.substring(start, end), 0));
  }
}
