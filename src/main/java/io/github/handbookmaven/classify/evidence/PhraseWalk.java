package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.Command;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Words;
import io.github.handbookmaven.model.Block.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks over all phrases of one and two words of a document, each with its place. */
final class PhraseWalk<W> {
  /** So much of a command's line is enough for its first words. */
  private static final int LETTERS_OF_A_COMMAND = 60;

  private static final int DIGITS_ARE_HALF = 2;

  /** The language of a block of code that names none. */
  private static final String UNNAMED = "unnamed";

  /**
   * What phrases are told to.
   *
   * @param <W> what it knows of a word
   */
  interface Listener<W> {
    /**
     * What is known of a word: looked up once for each place a word stands at.
     *
     * @param word in lower case, numbers as {@code #}
     * @return null where no phrase holds it
     */
    W known(String word);

    /**
     * A phrase of known words.
     *
     * @param place where it stands
     * @param first its first word
     * @param second its second word; null for a phrase of one
     * @param line 1-based line of the block it stands in
     */
    void hear(PhrasePlace place, W first, W second, int line);
  }

  private final Listener<W> listener;

  private PhraseWalk(Listener<W> listener) {
    this.listener = listener;
  }

  /** Tells all phrases of a text, in the order of titles, headings, prose and commands. */
  static <W> void over(DocumentText text, Listener<W> listener) {
    PhraseWalk<W> walk = new PhraseWalk<>(listener);
    text.titles().forEach(title -> walk.all(PhrasePlace.TITLE, title));
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
      W before = null;
      int at = 0;
      for (String written : sentence.words()) {
        W word = known(written);
        if (word != null) {
          hear(PhrasePlace.BODY, before, word, line);
        }
        if (word != null && opened != null && at == 0) {
          listener.hear(opened, word, null, line);
        } else if (word != null && before != null && opened != null && at == 1) {
          listener.hear(opened, before, word, line);
        }
        before = word;
        at++;
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

  private void hear(PhrasePlace place, W before, W word, int line) {
    listener.hear(place, word, null, line);
    if (before != null) {
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
        firstTwo(PhrasePlace.COMMAND, wordsOf(command), command.line());
      }
    }
  }

  private static List<String> wordsOf(Command command) {
    String text = command.text();
    return Words.of(text.substring(0, Math.min(text.length(), LETTERS_OF_A_COMMAND)));
  }

  private void all(PhrasePlace place, Sentence sentence) {
    W before = null;
    for (String written : sentence.words()) {
      W word = known(written);
      hear(place, word, sentence.line());
      if (before != null && word != null) {
        listener.hear(place, before, word, sentence.line());
      }
      before = word;
    }
  }

  private void first(PhrasePlace place, Sentence sentence) {
    if (!sentence.words().isEmpty()) {
      hear(place, known(sentence.words().get(0)), sentence.line());
    }
  }

  private void firstTwo(PhrasePlace place, List<String> words, int line) {
    W first = words.isEmpty() ? null : known(words.get(0));
    W second = first == null || words.size() < 2 ? null : known(words.get(1));
    hear(place, first, line);
    if (second != null) {
      listener.hear(place, first, second, line);
    }
  }

  private void hear(PhrasePlace place, W word, int line) {
    if (word != null) {
      listener.hear(place, word, null, line);
    }
  }

  /** A comma parts phrases. */
  private W known(String word) {
    return isBreak(word) ? null : listener.known(plain(word));
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
