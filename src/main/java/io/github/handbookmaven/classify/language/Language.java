package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import java.util.Locale;
import java.util.Set;

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

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "a", "in", "is", "it", "for", "this", "that", "with", "on",
          "be", "are", "you", "if", "or", "from", "as", "an", "by", "not", "your", "when", "we",
          "can", "which", "all", "at", "will", "then", "has", "have", "there", "should", "check",
          "use", "see", "using");

  /** The commonest words of some languages that are no English words and no names of commands. */
  private static final Set<String> FOREIGN =
      Set.of(
          // German, Dutch
          "der",
          "das",
          "und",
          "ist",
          "nicht",
          "ein",
          "eine",
          "einen",
          "einem",
          "mit",
          "auf",
          "für",
          "wird",
          "werden",
          "dem",
          "den",
          "zu",
          "von",
          "im",
          "sich",
          "bei",
          "oder",
          "auch",
          "wenn",
          "het",
          "een",
          "niet",
          "voor",
          "van",
          "aan",
          "zijn",
          "wordt",
          "naar",
          "deze",
          // French, Italian, Spanish, Portuguese, Catalan, Romanian
          "le",
          "la",
          "les",
          "des",
          "du",
          "et",
          "est",
          "une",
          "dans",
          "pour",
          "sur",
          "avec",
          "qui",
          "ce",
          "cette",
          "sont",
          "vous",
          "pas",
          "il",
          "di",
          "che",
          "della",
          "per",
          "sono",
          "con",
          "è",
          "gli",
          "el",
          "los",
          "las",
          "que",
          "y",
          "se",
          "una",
          "es",
          "para",
          "como",
          "más",
          "o",
          "os",
          "em",
          "não",
          "uma",
          "na",
          "ao",
          "são",
          "da",
          "dos",
          "amb",
          "els",
          "și",
          "este",
          "pentru",
          // Swedish, Danish, Norwegian, Finnish
          "och",
          "att",
          "det",
          "som",
          "är",
          "på",
          "av",
          "inte",
          "till",
          "og",
          "ikke",
          "til",
          "af",
          "ja",
          "että",
          "ei",
          "kun",
          "tai",
          // Polish, Czech, Croatian, Hungarian, Turkish
          "nie",
          "się",
          "jest",
          "oraz",
          "dla",
          "w",
          "je",
          "že",
          "pro",
          "nebo",
          "ne",
          "za",
          "és",
          "az",
          "egy",
          "hogy",
          "nem",
          "ve",
          "bir",
          "bu",
          "için",
          "ile",
          "olarak",
          "de",
          // Indonesian, Vietnamese
          "dan",
          "yang",
          "untuk",
          "dengan",
          "adalah",
          "tidak",
          "và",
          "của",
          "là",
          "cho",
          "được",
          "không");

  private Language() {}

  /** Whether the prose is English, or too short to tell. */
  public static boolean isEnglish(Document document) {
    Tally tally = new Tally();
    document
        .blocks()
        .filter(Language::isProse)
        .takeWhile(block -> tally.letters < LETTERS_TO_JUDGE_BY)
        .forEach(block -> tally.count(block.text()));
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
      text.codePoints().forEach(this::countLetter);
      int start = 0;
      for (int at = 0; at <= text.length(); at++) {
        if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
          countWord(text, start, at);
          start = at + 1;
        }
      }
    }

    private void countWord(String text, int start, int end) {
      int first = start;
      int last = end;
      while (first < last && EDGES.indexOf(text.charAt(first)) >= 0) {
        first++;
      }
      while (first < last && EDGES.indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      if (last > first && last - first <= LONGEST_WORD) {
        String word = text.substring(first, last).toLowerCase(Locale.ROOT);
        english += ENGLISH.contains(word) ? 1 : 0;
        foreign += FOREIGN.contains(word) ? 1 : 0;
      }
    }

    private void countLetter(int letter) {
      if (letter < 128) {
        letters += letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' ? 1 : 0;
      } else if (Character.isLetter(letter)) {
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
