package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Fact;
import io.github.handbookmaven.classify.language.Quote;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.model.Link;
import java.util.List;

/** How far a document tells its reader what to do. */
final class StepSignals {
  private static final double A_FEW_SENTENCES = 3;

  /** Links per sentence at which a page is an index. */
  private static final double MANY_LINKS = 0.7;

  private StepSignals() {}

  static List<Signal> all() {
    return List.of(
        several("numbered-steps", Fact.NUMBERED_STEP, 4),
        several("numbered-duties", Fact.NUMBERED_DUTY, 3),
        several("check-boxes", Fact.CHECK_BOX, 3),
        several("bulleted-steps", Fact.BULLETED_STEP, 4),
        new Signal(
            "steps-announced", reading -> Strength.several(reading.spoken(), Theme.STEPS_LEAD, 3)),
        share("tasks-to-do", Fact.TASK, 0.4),
        share("things-to-check", Fact.CHECK, 0.2),
        share("responses-to-make", Fact.RESPONSE, 0.1),
        new Signal(
            "things-on-screen", reading -> Strength.share(reading.spoken(), Theme.SCREEN, 0.2)),
        new Signal("points-elsewhere", StepSignals::pointsElsewhere),
        share("lists-links", Fact.POINTER, 0.4),
        share("table-rows", Fact.ROW, 0.3));
  }

  private static Signal several(String name, Fact fact, int full) {
    return new Signal(name, reading -> Strength.several(reading.told(), fact, full));
  }

  private static Signal share(String name, Fact fact, double full) {
    return new Signal(name, reading -> Strength.share(reading.told(), fact, full));
  }

  /** A page that mostly points at others is an index, in prose as well as in a list. */
  private static Strength pointsElsewhere(DocumentText reading) {
    List<Link> links = reading.pointers().links();
    double perSentence = links.size() / (reading.prose().size() + A_FEW_SENTENCES);
    if (perSentence < MANY_LINKS / 2) {
      return Strength.NOTHING;
    }
    Link first = links.get(0);
    return new Strength(
        Math.min(1, perSentence / MANY_LINKS), first.at().line(), Quote.of(first.text()));
  }
}
