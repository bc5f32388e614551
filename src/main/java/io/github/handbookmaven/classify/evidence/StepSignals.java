package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Instruction;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.model.Block.Kind;
import io.github.handbookmaven.model.Link;
import java.util.List;
import java.util.function.Predicate;

/** How far a document tells its reader what to do. */
final class StepSignals {
  private static final double A_FEW_SENTENCES = 3;

  /** Links per sentence at which a page is an index. */
  private static final double MANY_LINKS = 0.7;

  private StepSignals() {}

  static List<Signal> all() {
    return List.of(
        several("numbered-steps", sentence -> isItem(sentence, Kind.ORDERED_ITEM), 4),
        several("numbered-duties", Instruction::isDuty, 3),
        several("check-boxes", sentence -> sentence.kind() == Kind.TASK_ITEM, 3),
        several("bulleted-steps", sentence -> isItem(sentence, Kind.BULLET_ITEM), 4),
        several("steps-announced", sentence -> sentence.says(Theme.STEPS_LEAD), 3),
        share("tasks-to-do", sentence -> sentence.commands(Theme.ACTION), 0.4),
        share("things-to-check", StepSignals::isACheck, 0.2),
        share("responses-to-make", sentence -> sentence.commands(Theme.RESPOND), 0.1),
        new Signal(
            "things-on-screen", reading -> Strength.share(reading.spoken(), Theme.SCREEN, 0.2)),
        new Signal("points-elsewhere", StepSignals::pointsElsewhere),
        share("lists-links", Sentence::isPointer, 0.4),
        share("table-rows", sentence -> sentence.kind() == Kind.TABLE_ROW, 0.3));
  }

  private static boolean isACheck(Sentence sentence) {
    return sentence.commands(Theme.INVESTIGATE) || Instruction.isToFindOut(sentence);
  }

  private static Signal several(String name, Predicate<Sentence> wanted, int full) {
    return new Signal(name, reading -> Strength.several(reading.prose(), wanted, full));
  }

  private static Signal share(String name, Predicate<Sentence> wanted, double full) {
    return new Signal(name, reading -> Strength.share(reading.prose(), wanted, full));
  }

  /** A page that mostly points at others is an index, in prose as well as in a list. */
  private static Strength pointsElsewhere(DocumentText reading) {
    List<Link> links = reading.pointers().links();
    double perSentence = links.size() / (reading.prose().size() + A_FEW_SENTENCES);
    if (perSentence < MANY_LINKS / 2) {
      return Strength.NOTHING;
    }
    Link first = links.get(0);
    Sentence text = Sentence.heading(first.text(), first.at().line(), 0);
    return new Strength(Math.min(1, perSentence / MANY_LINKS), text.line(), text.quote());
  }

  private static boolean isItem(Sentence sentence, Kind kind) {
    return sentence.kind() == kind && Instruction.isGiven(sentence);
  }
}
