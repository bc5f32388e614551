package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Word;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of single words, each read from its section of {@code words.txt}. */
public enum WordList {
  /** What may stand before the first word that counts: "please", "then", numbering. */
  LEAD_INS,
  /** No verb of an order stands before one of these: "restart is" tells, it does not ask. */
  NOT_AFTER_A_VERB,
  /** What shows that the word before, a verb or a noun, is a verb here. */
  BEFORE_AN_OBJECT,
  /** What a title is about comes before the first of these. */
  PREPOSITIONS,
  /** What opens a condition. */
  CONDITIONS,
  /** What stands before a verb that is asked for. */
  MODALS,
  /** "Able to", "need to": what makes an infinitive ask for something. */
  BEFORE_TO,
  /** What joins an order to the one before. */
  JOINS,
  /** "Check if": behind these, "if" means "whether". */
  WHETHER,
  /** "If needed": no condition anybody decides on. */
  COURTESY,
  /** "Fixed by …" names a remedy. */
  MENDED,
  /** What opens a branch. */
  OPEN_BRANCHES,
  /** Who should do something; all else is in a state. */
  DOERS,
  /** Behind "should", these tell a duty, not a result. */
  NO_RESULT,
  /** States that a result may be compared with. */
  STATES_OF_A_RESULT,
  /** Words that only join others: how many there are tells how long a text is, not what it is. */
  FUNCTION_WORDS,
  /** The commonest words of English. */
  ENGLISH_WORDS,
  /** The commonest words of some languages that are no English words and no names of commands. */
  FOREIGN_WORDS,
  /** Languages of code blocks that hold commands; {@code none} where none is named. */
  SHELL_LANGUAGES,
  /** Languages of code blocks that show a document. */
  DOCUMENT_LANGUAGES,
  /** Flags of commands that take the next word. */
  FLAGS_WITH_VALUE,
  /** What puts a sentence into the time of some trouble. */
  OCCASIONS_OF_TROUBLE,
  /** Emergencies, as headings name them. */
  EMERGENCIES,
  /** Who practises, plans or looks back does not respond. */
  NOT_A_RESPONSE,
  /** Languages of code blocks that declare instead of doing. */
  DECLARATIVE_LANGUAGES,
  /** Fences that draw. */
  DIAGRAM_LANGUAGES,
  /** Columns of a decision table that tell what is seen. */
  COLUMNS_OF_CASES,
  /** Columns of a decision table that tell what is done. */
  COLUMNS_OF_CONSEQUENCES,
  /** Who acts, beside the vocabulary's roles. */
  ACTORS,
  /** What an introduction tells the case with. */
  OCCASIONS,
  /** What a title tells its readers with. */
  FOR_WHOM,
  /** "Day 1", "within 48 hours after the visit", "daily": when it is to be done. */
  TIMES_OF_WORK,
  /** What "this …" may be that a procedure is for. */
  SUBJECTS,
  /** What stands before a document's word for itself. */
  DETERMINERS,
  /** What a document calls itself. */
  NAMES_OF_DOCUMENTS,
  /** Headings that lead back. */
  RESTORING,
  /** How trouble gets known. */
  NEWS,
  /** What a heading calls the reason to do something. */
  PROBLEMS,
  /** How something is that somebody has to see to. */
  STATES_OF_TROUBLE,
  /** What people do with trouble before they know better. */
  MEETINGS,
  /**
   * Incidents, as headings name them; "mitigation" is a word of incidents too, and says nothing of
   * what happened.
   */
  INCIDENTS,
  /** Words anywhere in a command that change something. */
  CHANGES,
  /** Beside conditions, what opens a clause that is not the main one. */
  BEFORE_A_MAIN_CLAUSE,
  /** Words of a decision, wherever they stand. */
  THRESHOLDS,
  /** Behind these, a word names something. */
  ARTICLES,
  /** What stands for a thing or a case, never for somebody. */
  POINTING,
  /** What a gerund names together with a verb's noun: a "logging service". */
  THINGS,
  /** What shows trouble, unless it is measured. */
  SIGNS,
  /** What makes a sign a measure: a "service level indicator". */
  BEFORE_A_MEASURE,
  /** Words that branch in a comment between commands. */
  BRANCHES_OF_CODE;

  private static final Map<WordList, Set<String>> WORDS = read();

  private static Map<WordList, Set<String>> read() {
    Map<String, String> sections = Sections.of("words.txt");
    Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
    for (WordList list : values()) {
      String section = sections.remove(list.key());
      if (section == null) {
        throw new IllegalStateException("no words for list " + list.key());
      }
      words.put(list, new HashSet<>(List.of(section.strip().split("\\s+"))));
    }
    if (!sections.isEmpty()) {
      throw new IllegalStateException("no such list: " + sections.keySet());
    }
    return words;
  }

  /** The words of all lists, each with the bits of the lists it stands in. */
  static Map<String, Long> lists() {
    Map<String, Long> lists = new HashMap<>();
    WORDS.forEach(
        (list, words) -> words.forEach(word -> lists.merge(word, list.bit(), (a, b) -> a | b)));
    return lists;
  }

  /** Its place in a set of lists. */
  long bit() {
    return 1L << ordinal();
  }

  /** Whether its bit is among others. */
  boolean isAmong(long bits) {
    return (bits & bit()) != 0;
  }

  /** Its section in {@code words.txt}: kebab-case. */
  private String key() {
    return Word.of(this);
  }

  /**
   * Whether it holds a word.
   *
   * @param word in lower case
   * @return true where it does
   */
  public boolean has(String word) {
    return WORDS.get(this).contains(word);
  }
}
