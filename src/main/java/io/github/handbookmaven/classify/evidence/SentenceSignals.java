package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.Fact;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import java.util.List;
import java.util.regex.Pattern;

/** What a document's sentences speak of. */
final class SentenceSignals {
  private static final Pattern CLOCK = Pattern.compile("\\b(?:[01]?\\d|2[0-3]):[0-5]\\d\\b");

  private SentenceSignals() {}

  static List<Signal> all() {
    return List.of(
        trouble("alerts", Theme.ALERT, 0.1),
        trouble("faults", Theme.FAULT, 0.3),
        trouble("if-it-fails", Fact.FAULT_CONDITION, 0.1),
        share("if-otherwise", Theme.BRANCH, 0.2),
        trouble("trouble-leads", Theme.TROUBLE_LEAD, 0.1),
        trouble("causes", Theme.CAUSE, 0.1),
        trouble("incidents", Theme.INCIDENT, 0.1),
        trouble("observing", Theme.OBSERVE, 0.2),
        trouble("operations-words", Theme.OPERATIONS_WORD, 0.1),
        share("planned-work", Theme.PLAN, 0.2),
        share("roles", Theme.ROLE, 0.15),
        share("duties", Fact.DUTY, 0.2),
        share("speaks-to-its-reader", Theme.READER, 0.4),
        share("speaks-of-us", Theme.WE, 0.3),
        share("describes", Fact.DESCRIPTION, 0.6),
        share("tells-the-past", Fact.PAST, 0.3),
        new Signal(
            "clock-times",
            reading -> Strength.share(reading.prose(), SentenceSignals::hasClock, 0.1)),
        share("speaks-of-runbooks", Theme.ABOUT_RUNBOOKS, 0.1),
        share("decides", Theme.DECIDED, 0.2),
        share("talks-of-a-record", Theme.RECORD_TALK, 0.05));
  }

  private static Signal share(String name, Fact fact, double full) {
    return new Signal(name, reading -> Strength.share(reading.told(), fact, full));
  }

  /** Who only speaks of trouble, but tells nobody to do something about it, explains or reports. */
  private static Signal trouble(String name, Fact fact, double full) {
    return new Signal(
        name, reading -> Strength.share(reading.told(), fact, full).times(reading.kept()));
  }

  private static Signal share(String name, Theme theme, double full) {
    return new Signal(name, reading -> Strength.share(reading.spoken(), theme, full));
  }

  private static Signal trouble(String name, Theme theme, double full) {
    return new Signal(
        name, reading -> Strength.share(reading.spoken(), theme, full).times(reading.kept()));
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
