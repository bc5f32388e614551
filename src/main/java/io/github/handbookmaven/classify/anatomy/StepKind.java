package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.model.Block;
import java.util.Locale;
import java.util.stream.Stream;

/** What a step asks of whoever works through a document. */
public enum StepKind {
  /** To look: nothing changes. */
  CHECK,
  /** To do something. */
  ACTION,
  /** To choose what comes next. */
  DECISION;

  /**
   * The word for it.
   *
   * @return lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What an item asks, told by its first sentence; of unknown words that something be done. */
  static StepKind of(Block item) {
    String first = DocumentText.sentences(item.text()).stream().findFirst().orElse("");
    return of(Sentence.of(first, item, 0));
  }

  /** Whether an item asks for anything: not all bullets do. */
  static boolean asks(Block item) {
    String first = DocumentText.sentences(item.text()).stream().findFirst().orElse("");
    Sentence sentence = Sentence.of(first, item, 0);
    return of(item) != ACTION
        || Stream.of(Theme.ACTION, Theme.RESPOND).anyMatch(sentence::commands);
  }

  /** What a sentence asks. */
  static StepKind of(Sentence sentence) {
    if (sentence.words().isEmpty()) {
      return ACTION;
    }
    if (asksForADecision(sentence)) {
      return DECISION;
    }
    return asksToLook(sentence) ? CHECK : ACTION;
  }

  private static boolean asksForADecision(Sentence sentence) {
    String first = sentence.words().get(0);
    return sentence.isQuestion()
        || first.equals("if")
        || first.equals("unless")
        || first.equals("decide")
        || first.equals("whether");
  }

  /** "Ensure" and "make sure" ask for a state, and one looks before one acts. */
  private static boolean asksToLook(Sentence sentence) {
    return sentence.commands(Theme.INVESTIGATE) || sentence.words().get(0).equals("ensure");
  }
}
