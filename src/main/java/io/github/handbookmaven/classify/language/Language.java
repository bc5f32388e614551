package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.Locale;

/**
 * Whether a document's prose is English, by its commonest words and its script. Code, tables and
 * headings count for nothing, so that commands cannot be taken for a language.
 */
public final class Language {
  /** What stands around a word; a hyphen does not, so that parts of host names are no words. */
  private static final String EDGES = "(\"'«„“),.;:!?»”";

  /** No word below is longer. */
  private static final int LONGEST_WORD = 8;

  /** A language shows soon: no need to read a whole book. */
  private static final int LETTERS_TO_JUDGE_BY = 1200;

  private static final int ENOUGH_LETTERS = 20;
  private static final int ENOUGH_WORDS = 5;
  private static final double FOREIGN_SCRIPT = 0.3;
  private static final double FOREIGN_LETTERS = 0.1;

  /** The words that tell, and no other: most words are found to be none without looking at any. */
  private static final Lexemes TELLING = telling();

  private Language() {}

  private static Lexemes telling() {
    Lexemes telling = new Lexemes();
    WordList.lists()
        .forEach(
            (word, lists) -> {
              if (WordList.ENGLISH_WORDS.isAmong(lists) || WordList.FOREIGN_WORDS.isAmong(lists)) {
                telling.add(new Lexeme(word, Themes.NONE, PhraseTree.NOWHERE, lists));
              }
            });
    return telling;
  }

  /** Whether the prose is English, or too short to tell. */
  public static boolean isEnglish(Document document) {
    Tally tally = new Tally();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (isProse(block) && tally.letters < LETTERS_TO_JUDGE_BY) {
          tally.count(block.text());
        }
      }
    }
    return !tally.isForeign();
  }

  private static boolean isProse(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, ORDERED_ITEM, BULLET_ITEM, TASK_ITEM, QUOTE -> true;
      case CODE, TABLE_ROW, HTML -> false;
    };
  }

  private static final class Tally {
    private int letters;
    private int otherScript;
    private int accented;
    private int english;
    private int foreign;

    void count(String text) {
      for (int at = 0; at < text.length(); at++) {
        countLetter(text, at);
      }
      String lower = text.toLowerCase(Locale.ROOT);
      int start = 0;
      for (int at = 0; at <= lower.length(); at++) {
        if (at == lower.length() || Character.isWhitespace(lower.charAt(at))) {
          countWord(lower, start, at);
          start = at + 1;
        }
      }
    }

    private void countWord(String lower, int start, int end) {
      int first = start;
      int last = end;
      while (first < last && EDGES.indexOf(lower.charAt(first)) >= 0) {
        first++;
      }
      while (first < last && EDGES.indexOf(lower.charAt(last - 1)) >= 0) {
        last--;
      }
      if (last > first && last - first <= LONGEST_WORD) {
        int word = TELLING.find(lower, first, last, Lexemes.hash(lower, first, last));
        english += word >= 0 && TELLING.get(word).isIn(WordList.ENGLISH_WORDS) ? 1 : 0;
        foreign += word >= 0 && TELLING.get(word).isIn(WordList.FOREIGN_WORDS) ? 1 : 0;
      }
    }

    private void countLetter(String text, int at) {
      char sign = text.charAt(at);
      if (sign < 128) {
        letters += sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' ? 1 : 0;
      } else if (!Character.isLowSurrogate(sign)) {
        countLetterOfTheWorld(text.codePointAt(at));
      }
    }

    private void countLetterOfTheWorld(int letter) {
      if (Character.isLetter(letter)) {
        letters++;
        boolean latin = Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
        accented += latin ? 1 : 0;
        otherScript += latin ? 0 : 1;
      }
    }

    boolean isForeign() {
      boolean inAnotherScript = letters >= ENOUGH_LETTERS && otherScript > letters * FOREIGN_SCRIPT;
      boolean inAnotherTongue = foreign >= ENOUGH_WORDS && foreign > 2 * english;
      boolean accentedThroughout =
          letters >= 10 * ENOUGH_LETTERS
              && accented > letters * FOREIGN_LETTERS
              && foreign + ENOUGH_WORDS > english;
      return inAnotherScript || inAnotherTongue || accentedThroughout;
    }
  }
}
