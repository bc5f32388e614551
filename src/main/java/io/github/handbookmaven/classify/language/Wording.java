package io.github.handbookmaven.classify.language;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * The words of a sentence, as {@link Words#of} cuts them. Each stands for what is known of it in
 * the whole text, so that a word that stands in hundreds of sentences is looked up once.
 */
public final class Wording extends AbstractList<String> implements RandomAccess {
  private final Lexemes lexemes;
  private final int[] numbers;

  /** The lists any of the words stands in. */
  private final long lists;

  Wording(Lexemes lexemes, int[] numbers, long lists) {
    this.lexemes = lexemes;
    this.numbers = numbers;
    this.lists = lists;
  }

  @Override
  public String get(int at) {
    return lexeme(at).text();
  }

  @Override
  public int size() {
    return numbers.length;
  }

  /**
   * Which of the distinct words of its text a word is.
   *
   * @param at 0-based position
   * @return its 0-based number, as in {@link DocumentText#distinct}
   */
  public int number(int at) {
    return numbers[at];
  }

  Lexeme lexeme(int at) {
    return lexemes.get(numbers[at]);
  }

  boolean isIn(WordList list, int at) {
    return lexeme(at).isIn(list);
  }

  boolean hasAnyOf(WordList list) {
    return list.isAmong(lists);
  }
}
