package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One sentence, heading or title, with the themes its words belong to.
 *
 * @param text as written, without markup
 * @param words its words in lower case
 * @param themes the themes of all its phrases, told once
 * @param opening the themes of the phrases it begins with, numbering and "please" aside
 * @param orders the themes of the verbs its main clause tells its reader with, where it does
 * @param line 1-based line of its block
 * @param kind the kind of its block; a paragraph for headings and titles
 * @param section 0-based position of its section
 * @param isPointer whether it is, or begins with, a link to another page as an entry of an index
 */
public record Sentence(
    String text,
    Wording words,
    Themes themes,
    Themes opening,
    Themes orders,
    int line,
    Block.Kind kind,
    int section,
    boolean isPointer) {

  private static final Pattern EMOJI = Pattern.compile("(?<!\\S):[a-z][a-z\\d_+-]{1,40}:(?!\\S)");

  /** "a.", "b)": numbering by letters. */
  private static final Pattern LETTERED = Pattern.compile("\\W*\\p{L}[.)]");

  private static final int WORDS_OF_A_SUBJECT = 4;
  private static final List<Theme> VERBS = List.of(Theme.ACTION, Theme.INVESTIGATE, Theme.RESPOND);

  /** Whether any of its phrases belongs to a theme. */
  public boolean says(Theme theme) {
    return themes.has(theme);
  }

  /** Whether it says a phrase of a theme before a word, or anywhere where that word is missing. */
  public boolean saysBefore(String word, Theme theme) {
    int end = words.indexOf(word);
    Vocabulary vocabulary = Vocabulary.standard();
    return end <= 0
        ? says(theme)
        : IntStream.range(0, end).anyMatch(at -> vocabulary.themesAt(words, at).has(theme));
  }

  /** Whether it begins with a phrase of a theme. */
  public boolean opensWith(Theme theme) {
    return opening.has(theme);
  }

  /** Whether it begins with a phrase of no theme at all. */
  public boolean opensWithNothing() {
    return opening.isEmpty();
  }

  /** Whether it tells its reader to do something: its main clause opens with a verb of a theme. */
  public boolean commands(Theme verbs) {
    return orders.has(verbs);
  }

  private static Themes orders(Wording words, int first, String text) {
    Themes opening = isNamed(words, first, text) ? Themes.NONE : verbsAt(words, first);
    return opening.and(verbsAfterTheComma(words));
  }

  /** "A forward-only server", "the update process"; but "a. Update the process" counts. */
  private static boolean isNamed(Wording words, int first, String text) {
    return first > 0
        && words.isIn(WordList.ARTICLES, first - 1)
        && !LETTERED.matcher(text).lookingAt();
  }

  /** "If it is down, restart it": what to do comes behind the condition. */
  private static Themes verbsAfterTheComma(Wording words) {
    if (words.isEmpty() || !opensASubordinateClause(words)) {
      return Themes.NONE;
    }
    int comma = words.indexOf(",");
    return comma > 0 ? verbsAt(words, skipLeadIns(words, comma + 1)) : Themes.NONE;
  }

  /** A condition, "to do this", "in this case". */
  private static boolean opensASubordinateClause(Wording words) {
    return words.isIn(WordList.CONDITIONS, 0) || words.isIn(WordList.BEFORE_A_MAIN_CLAUSE, 0);
  }

  private static Themes verbsAt(Wording words, int at) {
    if (at >= words.size()) {
      return Themes.NONE;
    }
    Themes themes = Vocabulary.standard().themesAt(words, at);
    int next = at + 1;
    boolean isLast = next == words.size();
    boolean isVerb =
        (isLast || !words.isIn(WordList.NOT_AFTER_A_VERB, next))
            && (!themes.has(Theme.VERB_OR_NOUN)
                || !isLast && words.isIn(WordList.BEFORE_AN_OBJECT, next));
    return isVerb ? themes : Themes.NONE;
  }

  /**
   * Whether it opens with somebody and what they do, such as "the approver reviews"; not with what
   * is done to several things, such as "sign your commits", nor with what something does, such as
   * "this creates a link".
   */
  public boolean tellsWhoDoes() {
    if (pointsAtAThing()) {
      return false;
    }
    for (int at = 1; at < Math.min(WORDS_OF_A_SUBJECT, words.size()); at++) {
      if (!words.isIn(WordList.BEFORE_AN_OBJECT, at - 1) && isThirdPerson(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** "This command", "it": what it is about is a thing. */
  public boolean pointsAtAThing() {
    return !words.isEmpty() && words.isIn(WordList.POINTING, 0);
  }

  private static boolean isThirdPerson(String word) {
    if (!word.endsWith("s") || word.length() < 4) {
      return false;
    }
    String stem = word.substring(0, word.length() - 1);
    Vocabulary vocabulary = Vocabulary.standard();
    return VERBS.stream().anyMatch(vocabulary.themes(stem)::has);
  }

  /** Whether it tells how something is, not how to do it. */
  public boolean isHow() {
    return words.size() > 2
        && words.get(0).equals("how")
        && !words.get(1).equals("to")
        && !words.get(1).equals("do");
  }

  /** "How verification works": explains what others do. */
  public boolean tellsHowItWorks() {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return isHow() && (last.equals("works") || last.equals("work"));
  }

  /** Whether the word a title is about, the last before a preposition, belongs to a theme. */
  public boolean isHeadedBy(Theme theme) {
    Vocabulary vocabulary = Vocabulary.standard();
    int head = head();
    return head >= 0 && vocabulary.themesAt(words, head).has(theme)
        || head >= 1 && vocabulary.themesAt(words, head - 1).has(theme);
  }

  /** "Why does the import fail?": asks for a cause, not for a purpose. */
  public boolean asksForACause() {
    return words.size() > 1
        && words.get(0).equals("why")
        && (says(Theme.FAULT) || says(Theme.FAULT_IN_TITLE) || words.get(1).endsWith("n't"));
  }

  /** The last word before the first preposition: what a title is about comes behind. */
  private int head() {
    for (int at = 1; at < words.size(); at++) {
      if (words.isIn(WordList.PREPOSITIONS, at) && !words.get(at - 1).equals("how")) {
        return at - 1;
      }
    }
    return words.size() - 1;
  }

  /** Whether it opens with a condition. */
  public boolean isConditional() {
    return !words.isEmpty() && words.isIn(WordList.CONDITIONS, 0);
  }

  /** Whether it opens with "if", or has one inside. */
  public boolean isBranch() {
    return says(Theme.BRANCH);
  }

  /** Whether it asks. */
  public boolean isQuestion() {
    return text.stripTrailing().endsWith("?");
  }

  /** At most 80 characters of it; its text itself where it fits, as many reasons quote it. */
  public String quote() {
    return Quote.of(text);
  }

  /** A sentence of text. */
  public static Sentence of(String text, Block block, int section) {
    return of(text, block, section, new Lexicon());
  }

  /** The same, of a text whose words are known. */
  static Sentence of(String text, Block block, int section, Lexicon lexicon) {
    return of(lexicon.words(text), new Written(text, block.line(), block.kind(), section));
  }

  /** A heading or title, without the names of emoji such as ":fire:". */
  public static Sentence heading(String text, int line, int section) {
    return heading(text, line, section, new Lexicon());
  }

  /** The same, of a text whose words are known. */
  static Sentence heading(String text, int line, int section, Lexicon lexicon) {
    String plain = text.indexOf(':') < 0 ? text : EMOJI.matcher(text).replaceAll("");
    return of(lexicon.words(plain), new Written(plain, line, Block.Kind.PARAGRAPH, section));
  }

  /** The same, saying only what it begins with: less is meant by a label than by a heading. */
  Sentence asLabel() {
    return new Sentence(text, words, opening, opening, orders, line, kind, section, isPointer);
  }

  /** The same as an entry of an index, which tells its reader to do nothing. */
  Sentence pointing(LinksElsewhere.Reach reach) {
    return switch (reach) {
      case NONE -> this;
      case BEGINNING -> pointing(orders);
      case ALL -> pointing(Themes.NONE);
    };
  }

  private Sentence pointing(Themes left) {
    return new Sentence(text, words, themes, opening, left, line, kind, section, true);
  }

  /** What a sentence is before anybody knows its words. */
  private record Written(String text, int line, Block.Kind kind, int section) {}

  private static Sentence of(Wording words, Written written) {
    Vocabulary vocabulary = Vocabulary.standard();
    int first = first(words);
    Themes opening = Themes.NONE;
    Themes themes = Themes.NONE;
    for (int at = 0; at < words.size(); at++) {
      Themes here = vocabulary.themesAt(words, at);
      opening = at == 0 || at == first ? opening.and(here) : opening;
      themes = themes.and(here);
    }
    return new Sentence(
        written.text(),
        words,
        themes,
        opening,
        orders(words, first, written.text()),
        written.line(),
        written.kind(),
        written.section(),
        false);
  }

  /** Where its first word that counts stands, 0-based; behind the last where none does. */
  int first() {
    return first(words);
  }

  private static int first(Wording words) {
    return skipLeadIns(words, 0);
  }

  private static int skipLeadIns(Wording words, int start) {
    int at = start;
    while (at < words.size() && (words.isIn(WordList.LEAD_INS, at) || isNumber(words.get(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isNumber(String word) {
    return word.length() <= 3
        && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(word.length() - 1));
  }

  /** Its first significant word, "-ing" turned back into a verb of a theme where it is one. */
  public boolean opensWithVerb(Theme verbs) {
    if (commands(verbs)) {
      return true;
    }
    int at = first(words);
    return at + 1 < words.size() && isGerund(words.get(at), verbs) && !namesAThing(at);
  }

  /**
   * "Logging service", "monitoring stack": what the gerund of a verb that is a noun as well and a
   * thing name together. "Restarting the service" and "Upgrading servers" are done.
   */
  private boolean namesAThing(int gerund) {
    return gerund + 2 == words.size()
        && words.isIn(WordList.THINGS, gerund + 1)
        && isGerund(words.get(gerund), Theme.VERB_OR_NOUN);
  }

  /** "Service level indicators", "golden signals": what is measured, and no sign of trouble. */
  public boolean namesAMeasure() {
    for (int at = 1; at < words.size(); at++) {
      if (words.isIn(WordList.SIGNS, at) && words.isIn(WordList.BEFORE_A_MEASURE, at - 1)) {
        return true;
      }
    }
    return false;
  }

  /** The same in a list of what changed: it reports, and tells its reader to do nothing. */
  Sentence asARecord() {
    return new Sentence(text, words, themes, opening, Themes.NONE, line, kind, section, isPointer);
  }

  /** Whether a word is a verb of a theme with "-ing". */
  static boolean isGerund(String word, Theme verbs) {
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

  /**
   * Whether it holds a word of a list.
   *
   * @param list the words
   * @return true where it holds any
   */
  public boolean has(WordList list) {
    return words.hasAnyOf(list);
  }
}
