package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Instruction;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Word;
import java.util.List;
import java.util.Optional;
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
    return Word.of(this);
  }

  /**
   * What an item asks, told by its first sentence; of unknown words that something be done. Where
   * the heading above announces decisions each item is one, and a question below <em>Check</em> is
   * something to look at.
   *
   * @param item the item
   * @param section what the heading above announces
   */
  static StepKind of(Block item, Optional<StepKind> section) {
    Sentence sentence = firstOf(item);
    if (section.equals(Optional.of(DECISION))) {
      return DECISION;
    }
    boolean isLooked = section.equals(Optional.of(CHECK)) && !commands(sentence);
    return isLooked && !sets(sentence) ? CHECK : of(sentence);
  }

  private static Sentence firstOf(Block item) {
    String first = DocumentText.sentences(item.text()).stream().findFirst().orElse("");
    return Sentence.of(first, item, 0);
  }

  private static boolean commands(Sentence sentence) {
    return Stream.of(Theme.ACTION, Theme.RESPOND).anyMatch(sentence::commands);
  }

  /** Whether an item asks for anything: not all bullets do. */
  static boolean asks(Block item) {
    Sentence sentence = firstOf(item);
    return of(sentence) != ACTION || commands(sentence);
  }

  /**
   * Whether a numbered item only tells what happens or how something is: "This command creates a
   * secret", "It is sent to the owner". "This is the place to stop the service" is told too, and
   * nobody would tick it; "it has to be stopped first" asks for something.
   */
  static boolean tellsWhatHappens(Block item) {
    Sentence sentence = firstOf(item);
    return item.kind() == Block.Kind.ORDERED_ITEM
        && !sentence.words().isEmpty()
        && sentence.pointsAtAThing()
        && !sentence.isQuestion()
        && !Instruction.asks(sentence);
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
    return sentence.isQuestion() || sets(sentence);
  }

  /** Whether a sentence sets a condition, or asks for a choice. */
  private static boolean sets(Sentence sentence) {
    String first = sentence.words().isEmpty() ? "" : sentence.words().get(0);
    return List.of("if", "unless", "decide", "whether").contains(first);
  }

  /** "Ensure" and "make sure" ask for a state, and one looks before one acts. */
  private static boolean asksToLook(Sentence sentence) {
    return sentence.commands(Theme.INVESTIGATE) || sentence.words().get(0).equals("ensure");
  }
}
