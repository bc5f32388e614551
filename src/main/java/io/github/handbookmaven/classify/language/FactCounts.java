package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Block.Kind;
import java.util.List;

/** How many sentences do what: found in one pass, as a signal asks for each. */
public final class FactCounts {
  private static final int FACTS = Fact.values().length;

  private final int sentences;
  private final int[] counts = new int[FACTS];
  private final Sentence[] first = new Sentence[FACTS];

  private FactCounts(int sentences) {
    this.sentences = sentences;
  }

  static FactCounts of(List<Sentence> sentences) {
    FactCounts counts = new FactCounts(sentences.size());
    for (Sentence sentence : sentences) {
      boolean isGiven = Instruction.isGiven(sentence);
      counts.countByForm(sentence, isGiven);
      counts.countByWhatItAsks(sentence, isGiven);
      counts.countByWhatItTells(sentence, isGiven);
    }
    return counts;
  }

  private void countByForm(Sentence sentence, boolean isGiven) {
    Kind kind = sentence.kind();
    count(Fact.NUMBERED_STEP, kind == Kind.ORDERED_ITEM && isGiven, sentence);
    count(Fact.CHECK_BOX, kind == Kind.TASK_ITEM, sentence);
    count(Fact.BULLETED_STEP, kind == Kind.BULLET_ITEM && isGiven, sentence);
    count(Fact.POINTER, sentence.isPointer(), sentence);
    count(Fact.ROW, kind == Kind.TABLE_ROW, sentence);
  }

  private void countByWhatItAsks(Sentence sentence, boolean isGiven) {
    boolean isDuty = !isGiven && Instruction.isDuty(sentence);
    boolean isToFindOut = Instruction.isToFindOut(sentence);
    boolean isDeed = isGiven || isDuty || isToFindOut || isDoneByItsForm(sentence);
    count(Fact.TASK, sentence.commands(Theme.ACTION), sentence);
    count(Fact.CHECK, isToFindOut || sentence.commands(Theme.INVESTIGATE), sentence);
    count(Fact.RESPONSE, sentence.commands(Theme.RESPOND), sentence);
    count(Fact.NUMBERED_DUTY, isDuty, sentence);
    count(Fact.DEED, isDeed, sentence);
  }

  private static boolean isDoneByItsForm(Sentence sentence) {
    return sentence.kind() == Kind.TASK_ITEM
        || sentence.kind() == Kind.TABLE_ROW && endsWithADeed(sentence);
  }

  /** "Account locked | Unlock it": what to do stands in the last cell. */
  private static boolean endsWithADeed(Sentence row) {
    String cell = row.text().substring(row.text().lastIndexOf('|') + 1);
    return Instruction.isGiven(Sentence.heading(cell, row.line(), row.section()));
  }

  private void countByWhatItTells(Sentence sentence, boolean isGiven) {
    boolean isToItsReader = sentence.says(Theme.READER);
    boolean isADescription =
        sentence.says(Theme.DESCRIBES) && !isToItsReader && !isGiven && !sentence.isConditional();
    count(Fact.FAULT_CONDITION, sentence.isBranch() && sentence.says(Theme.FAULT), sentence);
    count(Fact.DUTY, !isToItsReader && sentence.says(Theme.OUGHT), sentence);
    count(Fact.DESCRIPTION, isADescription, sentence);
    count(Fact.PAST, !isGiven && sentence.says(Theme.PAST), sentence);
  }

  private void count(Fact fact, boolean isSo, Sentence sentence) {
    if (isSo && counts[fact.ordinal()]++ == 0) {
      first[fact.ordinal()] = sentence;
    }
  }

  /** How many sentences there are. */
  public int sentences() {
    return sentences;
  }

  /** Of how many of them something is true. */
  public int of(Fact fact) {
    return counts[fact.ordinal()];
  }

  /** The first of which it is true; null where it is of none. */
  public Sentence first(Fact fact) {
    return first[fact.ordinal()];
  }
}
