package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.Command;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Wording;
import io.github.handbookmaven.classify.language.Words;
import io.github.handbookmaven.model.Block.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks over all phrases of one and two words of a document, each with its place. */
final class PhraseWalk {
  /** So much of a command's line is enough for its first words. */
  private static final int LETTERS_OF_A_COMMAND = 60;

  private static final int DIGITS_ARE_HALF = 2;

  /** The language of a block of code that names none. */
  private static final String UNNAMED = "unnamed";

  /** What phrases are told to. */
  interface Listener {
    /**
     * What is known of a word: asked once for each text, but for the words of commands.
     *
     * @param word in lower case, numbers as {@code #}
     * @return its number, 0 or more; below 0 where no phrase holds it
     */
    int known(String word);

    /**
     * A phrase of one known word.
     *
     * @param place where it stands
     * @param word its number
     * @param line 1-based line of the block it stands in
     */
    void hear(PhrasePlace place, int word, int line);

    /**
     * A phrase of two known words.
     *
     * @param place where it stands
     * @param first the number of its first word
     * @param second the number of its second word
     * @param line 1-based line of the block it stands in
     */
    void hear(PhrasePlace place, int first, int second, int line);
  }

  private static final int UNKNOWN = -1;

  private final Listener listener;

  /** The listener's numbers of the distinct words of the text. */
  private final int[] known;

  private PhraseWalk(Listener listener, List<String> distinct) {
    this.listener = listener;
    this.known = new int[distinct.size()];
    for (int number = 0; number < known.length; number++) {
      known[number] = known(distinct.get(number));
    }
  }

  /** Tells all phrases of a text, in the order of titles, headings, prose and commands. */
  static void over(DocumentText text, Listener listener) {
    PhraseWalk walk = new PhraseWalk(listener, text.distinct());
    for (Sentence title : text.titles()) {
      walk.all(PhrasePlace.TITLE, title);
    }
    for (Sentence heading : text.headings()) {
      walk.all(PhrasePlace.HEADING, heading);
      walk.first(PhrasePlace.OPENING, heading);
    }
    walk.prose(text.prose());
    walk.commands(text.commands());
  }

  private void prose(List<Sentence> prose) {
    int line = -1;
    for (Sentence sentence : prose) {
      PhrasePlace opened = sentence.line() == line ? null : openedBy(sentence);
      line = sentence.line();
      all(PhrasePlace.BODY, sentence);
      if (opened != null) {
        firstTwo(opened, sentence);
      }
    }
  }

  /** What the first sentence of a block opens; null where it opens nothing that is looked at. */
  private static PhrasePlace openedBy(Sentence sentence) {
    if (sentence.kind() == Kind.PARAGRAPH) {
      return PhrasePlace.PARAGRAPH;
    }
    return sentence.kind().isItem() && !sentence.isPointer() ? PhrasePlace.ITEM : null;
  }

  private void hear(PhrasePlace place, int before, int word, int line) {
    listener.hear(place, word, line);
    if (before >= 0) {
      listener.hear(place, before, word, line);
    }
  }

  private void commands(List<Command> commands) {
    Set<String> languages = new HashSet<>();
    for (Command command : commands) {
      if (languages.add(command.language())) {
        String language = command.language().isEmpty() ? UNNAMED : command.language();
        hear(PhrasePlace.FENCE, listener.known(language), command.line());
      }
      if (command.isOfAShell()) {
        firstTwo(command);
      }
    }
  }

  private static List<String> wordsOf(Command command) {
    String text = command.text();
    return Words.of(text.substring(0, Math.min(text.length(), LETTERS_OF_A_COMMAND)));
  }

  private void all(PhrasePlace place, Sentence sentence) {
    Wording words = sentence.words();
    int before = UNKNOWN;
    for (int at = 0; at < words.size(); at++) {
      int word = known[words.number(at)];
      if (word >= 0) {
        hear(place, before, word, sentence.line());
      }
      before = word;
    }
  }

  private void first(PhrasePlace place, Sentence sentence) {
    if (!sentence.words().isEmpty()) {
      hear(place, known[sentence.words().number(0)], sentence.line());
    }
  }

  private void firstTwo(PhrasePlace place, Sentence sentence) {
    Wording words = sentence.words();
    int first = words.isEmpty() ? UNKNOWN : known[words.number(0)];
    int second = words.size() < 2 ? UNKNOWN : known[words.number(1)];
    hearBoth(place, first, second, sentence.line());
  }

  private void firstTwo(Command command) {
    List<String> words = wordsOf(command);
    int first = words.isEmpty() ? UNKNOWN : known(words.get(0));
    int second = first < 0 || words.size() < 2 ? UNKNOWN : known(words.get(1));
    hearBoth(PhrasePlace.COMMAND, first, second, command.line());
  }

  /** The first word, and with it the second where both are known. */
  private void hearBoth(PhrasePlace place, int first, int second, int line) {
    hear(place, first, line);
    if (first >= 0 && second >= 0) {
      listener.hear(place, first, second, line);
    }
  }

  private void hear(PhrasePlace place, int word, int line) {
    if (word >= 0) {
      listener.hear(place, word, line);
    }
  }

  /** A comma parts phrases. */
  private int known(String word) {
    return isBreak(word) ? UNKNOWN : listener.known(plain(word));
  }

  private static boolean isBreak(String word) {
    return word.equals(",");
  }

  /** Numbers, and words that mostly are, all count as one. */
  private static String plain(String word) {
    char first = word.charAt(0);
    if (first >= 'a' && first <= 'z' && word.length() < 4) {
      return word;
    }
    int digits = 0;
    for (int at = 0; at < word.length(); at++) {
      digits += isDigit(word.charAt(at)) ? 1 : 0;
    }
    boolean isNumber = isDigit(first) || digits > 0 && digits * DIGITS_ARE_HALF >= word.length();
    return isNumber ? "#" : word;
  }

  private static boolean isDigit(char letter) {
    return letter < 128 ? letter >= '0' && letter <= '9' : Character.isDigit(letter);
  }
}
