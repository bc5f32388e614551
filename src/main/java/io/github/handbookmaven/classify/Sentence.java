package io.github.handbookmaven.classify;

import io.github.handbookmaven.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One sentence, heading or title, with the themes its words belong to.
 *
 * @param text as written, without markup
 * @param words its words in lower case
 * @param themes the themes of all its phrases, as {@link Theme#bit()}s
 * @param opening the themes of the phrases it begins with, numbering and "please" aside
 * @param line 1-based line of its block
 * @param kind the kind of its block; a paragraph for headings and titles
 * @param section 0-based position of its section
 */
record Sentence(
    String text,
    List<String> words,
    long themes,
    long opening,
    int line,
    Block.Kind kind,
    int section) {

  private static final Set<String> LEAD_INS =
      Set.of(
          "please",
          "then",
          "first",
          "firstly",
          "second",
          "secondly",
          "third",
          "next",
          "now",
          "finally",
          "lastly",
          "also",
          "optionally",
          "optional",
          "otherwise",
          "simply",
          "just",
          "alternatively",
          "and",
          "or",
          "but",
          "always",
          "manually",
          "again",
          "carefully",
          "once",
          "step",
          "phase",
          "part",
          "stage",
          "option",
          "a",
          "b",
          "c",
          "d",
          "the",
          "an",
          ",",
          "how",
          "to",
          "howto",
          "do",
          "i",
          "we",
          "not",
          "don't",
          "never",
          "immediately",
          "quickly");
  private static final Set<String> NOT_AFTER_A_VERB =
      Set.of(
          "is", "are", "was", "were", "of", "has", "have", "will", "can", "may", "should", "must",
          "does", "would", "could", "had", "and");
  private static final Set<String> CONDITIONS =
      Set.of(
          "if",
          "when",
          "unless",
          "should",
          "whenever",
          "once",
          "where",
          "while",
          "after",
          "before");

  /** Whether any of its phrases belongs to a theme. */
  boolean says(Theme theme) {
    return theme.in(themes);
  }

  /** Whether it begins with a phrase of a theme. */
  boolean opensWith(Theme theme) {
    return theme.in(opening);
  }

  /** Whether it tells its reader to do something: its main clause opens with a verb of a theme. */
  boolean commands(Theme verbs) {
    Vocabulary vocabulary = Vocabulary.standard();
    int start = first(words);
    return isVerbAt(vocabulary, verbs, start) || isVerbAfterTheComma(vocabulary, verbs);
  }

  private boolean isVerbAfterTheComma(Vocabulary vocabulary, Theme verbs) {
    if (!isConditional() && !words.get(0).equals("to") && !words.get(0).equals("in")) {
      return false;
    }
    int comma = words.indexOf(",");
    return comma > 0 && isVerbAt(vocabulary, verbs, skipLeadIns(words, comma + 1));
  }

  private boolean isVerbAt(Vocabulary vocabulary, Theme verbs, int at) {
    return at < words.size()
        && verbs.in(vocabulary.themesAt(words, at))
        && (at + 1 == words.size() || !NOT_AFTER_A_VERB.contains(words.get(at + 1)));
  }

  /** Whether it opens with a condition. */
  boolean isConditional() {
    return !words.isEmpty() && CONDITIONS.contains(words.get(0));
  }

  /** Whether it opens with "if", or has one inside. */
  boolean isBranch() {
    return words.contains("if") || words.contains("unless");
  }

  /** Whether it asks. */
  boolean isQuestion() {
    return text.stripTrailing().endsWith("?");
  }

  /** At most 80 characters of it. */
  String quote() {
    String plain = text.strip().replaceAll("\\s+", " ");
    return plain.length() <= 80 ? plain : plain.substring(0, cut(plain)) + "…";
  }

  private static int cut(String plain) {
    return Character.isHighSurrogate(plain.charAt(78)) ? 78 : 79;
  }

  /** A sentence of text. */
  static Sentence of(String text, Block block, int section) {
    return of(text, block.line(), block.kind(), section);
  }

  /** A heading or title. */
  static Sentence heading(String text, int line, int section) {
    return of(text, line, Block.Kind.PARAGRAPH, section);
  }

  private static Sentence of(String text, int line, Block.Kind kind, int section) {
    List<String> words = List.copyOf(Words.of(text));
    Vocabulary vocabulary = Vocabulary.standard();
    int first = first(words);
    long themes = 0;
    for (int at = 0; at < words.size(); at++) {
      themes |= vocabulary.themesAt(words, at);
    }
    long opening = vocabulary.themesAt(words, 0) | vocabulary.themesAt(words, first);
    return new Sentence(text, words, themes, opening, line, kind, section);
  }

  private static int first(List<String> words) {
    return skipLeadIns(words, 0);
  }

  private static int skipLeadIns(List<String> words, int start) {
    int at = start;
    while (at < words.size() && (LEAD_INS.contains(words.get(at)) || isNumber(words.get(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isNumber(String word) {
    return word.length() <= 3 && word.chars().allMatch(Character::isDigit);
  }

  /** Its first significant word, "-ing" turned back into a verb of a theme where it is one. */
  boolean opensWithVerb(Theme verbs) {
    if (commands(verbs)) {
      return true;
    }
    int at = first(words);
    return at + 1 < words.size() && isGerund(words.get(at), verbs);
  }

  private static boolean isGerund(String word, Theme verbs) {
    if (!word.endsWith("ing") || word.length() < 5) {
      return false;
    }
    String stem = word.substring(0, word.length() - 3).toLowerCase(Locale.ROOT);
    Vocabulary vocabulary = Vocabulary.standard();
    return vocabulary.has(verbs, stem)
        || vocabulary.has(verbs, stem + "e")
        || hasDoubledEnd(stem) && vocabulary.has(verbs, stem.substring(0, stem.length() - 1));
  }

  private static boolean hasDoubledEnd(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1);
  }
}
