package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Block;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a sentence asks its reader to act, when it does not simply begin with a verb. */
public final class Instruction {

  private Instruction() {}

  /** Whether a sentence tells its reader to act, check or respond. */
  public static boolean isGiven(Sentence sentence) {
    return sentence.commands(Theme.ACTION)
        || sentence.commands(Theme.INVESTIGATE)
        || sentence.commands(Theme.RESPOND);
  }

  /** "The approver reviews the plan": how standards put their steps. */
  public static boolean isDuty(Sentence sentence) {
    return sentence.kind() == Block.Kind.ORDERED_ITEM
        && !isGiven(sentence)
        && sentence.tellsWhoDoes();
  }

  /** "Is the disk full?" as an item of a list: its reader is to find out. */
  public static boolean isToFindOut(Sentence sentence) {
    return sentence.kind().isItem() && !sentence.isPointer() && sentence.isQuestion();
  }

  /** "You need to restart it", "fixed by removing the entry", "then page the owner". */
  public static boolean asksFor(Sentence sentence, Theme... verbs) {
    for (Theme theme : verbs) {
      if (sentence.commands(theme)) {
        return true;
      }
    }
    for (int at = 1; at < sentence.words().size(); at++) {
      if (isAskedAt(sentence.words(), at, verbs)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAskedAt(Wording words, int at, Theme... verbs) {
    if (words.get(at - 1).equals("by")) {
      return Stream.of(verbs).anyMatch(theme -> Sentence.isGerund(words.get(at), theme));
    }
    if (!isAfterAnAsking(words, at)) {
      return false;
    }
    Themes themes = Vocabulary.standard().themesAt(words, at);
    return Stream.of(verbs).anyMatch(themes::has);
  }

  private static boolean isAfterAnAsking(Wording words, int at) {
    boolean isInfinitive =
        at > 1 && words.isIn(WordList.BEFORE_TO, at - 2) && words.get(at - 1).equals("to");
    return isInfinitive
        || words.isIn(WordList.MODALS, at - 1)
        || words.isIn(WordList.JOINS, at - 1);
  }

  /** "It must be deleted", "the node should be drained". */
  public static boolean wantsDone(Sentence sentence) {
    Wording words = sentence.words();
    for (int at = 2; at < words.size(); at++) {
      if (words.get(at - 1).equals("be")
          && words.get(at).endsWith("ed")
          && (words.isIn(WordList.MODALS, at - 2) || words.get(at - 2).equals("to"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it asks for anything at all. */
  public static boolean asks(Sentence sentence) {
    return wantsDone(sentence)
        || asksFor(sentence, Theme.ACTION, Theme.RESPOND, Theme.INVESTIGATE)
        || sentence.says(Theme.OUGHT);
  }

  /** Whether what to do depends on what is seen: not "check if", not "if needed". */
  public static boolean branches(Sentence sentence) {
    Wording words = sentence.words();
    return sentence.says(Theme.HEADING_DECISIONS) && words.contains("depending")
        || opensABranch(words);
  }

  private static boolean opensABranch(Wording words) {
    for (int at = 0; at < words.size(); at++) {
      if (opensABranch(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensABranch(Wording words, int at) {
    if (opensACase(words, at)) {
      return true;
    }
    if (!words.isIn(WordList.OPEN_BRANCHES, at)) {
      return false;
    }
    boolean meansWhether = at > 0 && words.isIn(WordList.WHETHER, at - 1);
    boolean isCourtesy = at + 2 == words.size() && words.isIn(WordList.COURTESY, at + 1);
    return !meansWhether && !isCourtesy;
  }

  /** "The queue should drain", "it should be empty": a result to compare with, nobody's duty. */
  public static boolean expects(Sentence sentence) {
    Wording words = sentence.words();
    for (int at = 1; at < words.size() - 1; at++) {
      if (words.get(at).equals("should")
          && !words.isIn(WordList.DOERS, at - 1)
          && isResult(words, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isResult(Wording words, int at) {
    boolean isState = words.get(at).equals("be") && at + 1 < words.size();
    return isState
        ? words.isIn(WordList.STATES_OF_A_RESULT, at + 1)
        : !words.isIn(WordList.NO_RESULT, at);
  }

  /** "In case of a full disk, …", "in the case that …", but not "just in case". */
  private static boolean opensACase(List<String> words, int at) {
    if (!words.get(at).equals("case") || at < 1 || at + 2 >= words.size()) {
      return false;
    }
    boolean isThe = at > 1 && words.get(at - 1).equals("the");
    int in = isThe ? at - 2 : at - 1;
    return words.get(in).equals("in") && (in == 0 || !words.get(in - 1).equals("just"));
  }

  /** "… can be resolved by restarting it": two of them tell which cause wants which remedy. */
  public static boolean namesARemedy(Sentence sentence) {
    Wording words = sentence.words();
    return words.hasAnyOf(WordList.MENDED)
        && IntStream.range(1, words.size())
            .anyMatch(at -> words.get(at).equals("by") && words.isIn(WordList.MENDED, at - 1));
  }

  /** "(Run it if the pod is controlled by a deployment)": a verb right before the condition. */
  private static boolean isAskedBefore(Wording words, int at) {
    return at > 0
        && at + 1 < words.size()
        && Stream.of(Theme.ACTION, Theme.RESPOND, Theme.INVESTIGATE)
            .anyMatch(words.lexeme(at - 1).themes()::has)
        && !words.isIn(WordList.WHETHER, at - 1);
  }

  /** "In the case of a slow disk, we can …" */
  public static boolean opensWithACase(Sentence sentence) {
    List<String> words = sentence.words();
    return words.size() > 4 && (opensACase(words, 1) || opensACase(words, 2));
  }

  /** Whether a verb stands right before its condition. */
  public static boolean asksOnCondition(Sentence sentence) {
    Wording words = sentence.words();
    for (int at = 1; at < words.size(); at++) {
      if (words.get(at).equals("if") && isAskedBefore(words, at)) {
        return true;
      }
    }
    return false;
  }
}
