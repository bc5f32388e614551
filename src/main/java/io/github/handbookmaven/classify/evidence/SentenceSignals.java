package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.Instruction;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a document's sentences speak of. */
final class SentenceSignals {
  private static final Pattern CLOCK = Pattern.compile("\\b(?:[01]?\\d|2[0-3]):[0-5]\\d\\b");

  private SentenceSignals() {}

  static List<Signal> all() {
    return List.of(
        trouble("alerts", says(Theme.ALERT), 0.1),
        trouble("faults", says(Theme.FAULT), 0.3),
        trouble("if-it-fails", SentenceSignals::isFaultCondition, 0.1),
        share("if-otherwise", Sentence::isBranch, 0.2),
        trouble("trouble-leads", says(Theme.TROUBLE_LEAD), 0.1),
        trouble("causes", says(Theme.CAUSE), 0.1),
        trouble("incidents", says(Theme.INCIDENT), 0.1),
        trouble("observing", says(Theme.OBSERVE), 0.2),
        trouble("operations-words", says(Theme.OPERATIONS_WORD), 0.1),
        share("planned-work", says(Theme.PLAN), 0.2),
        share("roles", says(Theme.ROLE), 0.15),
        share("duties", SentenceSignals::isDuty, 0.2),
        share("speaks-to-its-reader", says(Theme.READER), 0.4),
        share("speaks-of-us", says(Theme.WE), 0.3),
        share("describes", SentenceSignals::isDescription, 0.6),
        share("tells-the-past", SentenceSignals::isPast, 0.3),
        share("clock-times", SentenceSignals::hasClock, 0.1),
        share("speaks-of-runbooks", says(Theme.ABOUT_RUNBOOKS), 0.1),
        share("decides", says(Theme.DECIDED), 0.2),
        share("talks-of-a-record", says(Theme.RECORD_TALK), 0.05));
  }

  private static Signal share(String name, Predicate<Sentence> wanted, double full) {
    return new Signal(name, reading -> Strength.share(reading.prose(), wanted, full));
  }

  /** Who only speaks of trouble, but tells nobody to do something about it, explains or reports. */
  private static Signal trouble(String name, Predicate<Sentence> wanted, double full) {
    return new Signal(
        name, reading -> Strength.share(reading.prose(), wanted, full).times(reading.kept()));
  }

  private static Predicate<Sentence> says(Theme theme) {
    return sentence -> sentence.says(theme);
  }

  private static boolean isFaultCondition(Sentence sentence) {
    return sentence.isBranch() && sentence.says(Theme.FAULT);
  }

  private static boolean isDuty(Sentence sentence) {
    return sentence.says(Theme.OUGHT) && !sentence.says(Theme.READER);
  }

  private static boolean isDescription(Sentence sentence) {
    return sentence.says(Theme.DESCRIBES)
        && !sentence.says(Theme.READER)
        && !sentence.isConditional()
        && !Instruction.isGiven(sentence);
  }

  private static boolean isPast(Sentence sentence) {
    return sentence.says(Theme.PAST) && !Instruction.isGiven(sentence);
  }

  private static boolean hasClock(Sentence sentence) {
    String text = sentence.text();
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      if (isDigitAt(text, colon - 1) && isDigitAt(text, colon + 1)) {
        return CLOCK.matcher(text).find();
      }
    }
    return false;
  }

  private static boolean isDigitAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
