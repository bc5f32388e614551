package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a document's headings promise. */
public final class HeadingSignals {
  private static final List<Theme> PRESENT =
      List.of(
          Theme.HEADING_TRIGGER,
          Theme.HEADING_IMPACT,
          Theme.HEADING_DIAGNOSIS,
          Theme.HEADING_TROUBLESHOOTING,
          Theme.HEADING_RESPONSE,
          Theme.HEADING_CAUSE,
          Theme.HEADING_ESCALATION,
          Theme.HEADING_ROLLBACK,
          Theme.HEADING_VERIFICATION,
          Theme.HEADING_EXCEPTIONS,
          Theme.HEADING_FOLLOW_UP,
          Theme.HEADING_PURPOSE,
          Theme.HEADING_OVERVIEW,
          Theme.HEADING_SCOPE,
          Theme.HEADING_ROLES,
          Theme.HEADING_PREREQUISITES,
          Theme.HEADING_PROCEDURE,
          Theme.HEADING_CHECKLIST,
          Theme.HEADING_CONTROL,
          Theme.HEADING_TRAINING);

  private static final List<Theme> STANDARD =
      List.of(
          Theme.HEADING_PURPOSE,
          Theme.HEADING_SCOPE,
          Theme.HEADING_ROLES,
          Theme.HEADING_PREREQUISITES,
          Theme.HEADING_CONTROL,
          Theme.HEADING_TRAINING);

  /** Three of context, decision, consequences and status make a decision record. */
  private static final int PARTS_OF_A_DECISION = 3;

  /** Three of timeline, root cause, lessons and action items make a report. */
  private static final int PARTS_OF_A_REPORT = 3;

  /** Three of goals, alternatives, open questions, mission and members make a design or charter. */
  private static final int PARTS_OF_A_DESIGN = 3;

  /** Three of preparation, detection, containment, eradication and recovery make a playbook. */
  private static final int PHASES_OF_AN_INCIDENT = 3;

  private static final int SHORT = 4;

  /** So many beside the first are as good as all. */
  private static final int TOGETHER = 2;

  private HeadingSignals() {}

  static List<Signal> all() {
    List<Signal> signals = new ArrayList<>();
    PRESENT.forEach(theme -> signals.add(present(theme)));
    signals.add(unlessAPlaybook(present(Theme.HEADING_RECORD)));
    signals.add(
        new Signal("headings-of-a-response", reading -> together(reading, responseThemes())));
    signals.add(new Signal("headings-of-a-standard", HeadingSignals::ofAStandard));
    signals.addAll(ofDocumentsThatAreNoProcedures());
    signals.add(share("headings-name-tasks", Theme.ACTION, 0.5));
    signals.add(share("headings-name-checks", Theme.INVESTIGATE, 0.3));
    signals.add(
        new Signal(
            "headings-name-faults",
            reading -> Strength.share(reading.headings(), HeadingSignals::namesAFault, 0.3)));
    signals.add(
        new Signal(
            "headings-explain",
            reading ->
                Strength.share(
                    reading.headings(), heading -> opens(heading, Theme.HEADING_EXPLAINS), 0.4)));
    signals.add(
        new Signal(
            "headings-ask",
            reading -> Strength.share(reading.headings(), Sentence::isQuestion, 0.4)));
    return signals;
  }

  private static List<Signal> ofDocumentsThatAreNoProcedures() {
    return List.of(
        unlessAPlaybook(
            new Signal(
                "headings-of-a-report",
                reading -> distinct(reading, Theme.HEADING_RECORD, PARTS_OF_A_REPORT))),
        new Signal(
            "headings-of-a-decision",
            reading -> distinct(reading, Theme.HEADING_DECISION_RECORD, PARTS_OF_A_DECISION)),
        new Signal(
            "headings-of-a-design",
            reading -> distinct(reading, Theme.HEADING_DESIGN, PARTS_OF_A_DESIGN)),
        new Signal("headings-of-an-incident", HeadingSignals::ofAnIncident));
  }

  private static Strength ofAnIncident(DocumentText reading) {
    return distinct(reading, Theme.HEADING_PHASE, PHASES_OF_AN_INCIDENT);
  }

  /** A playbook ends with a timeline to write and a cause to find out, and is no report. */
  private static Signal unlessAPlaybook(Signal ofAReport) {
    return new Signal(
        ofAReport.name(),
        reading ->
            ofAnIncident(reading).strength() < 1
                ? ofAReport.look().apply(reading)
                : Strength.NOTHING);
  }

  /** What surrounds a procedure in an SOP; without a procedure it surrounds a policy. */
  private static Strength ofAStandard(DocumentText reading) {
    boolean hasProcedure =
        first(reading, Theme.HEADING_PROCEDURE).isPresent()
            || first(reading, Theme.HEADING_CHECKLIST).isPresent();
    return hasProcedure ? together(reading, STANDARD).times(reading.kept()) : Strength.NOTHING;
  }

  /** The first heading that opens with a theme. */
  private static Optional<Sentence> first(DocumentText reading, Theme theme) {
    for (Sentence heading : reading.headings()) {
      if (opens(heading, theme)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** "Error codes" lists them all, and names none that somebody has. */
  private static boolean namesAFault(Sentence heading) {
    return heading.says(Theme.FAULT)
        && (heading.asksForACause() || !opens(heading, Theme.HEADING_EXPLAINS));
  }

  private static Strength distinct(DocumentText reading, Theme theme, int full) {
    Map<List<String>, Sentence> distinct = new LinkedHashMap<>();
    for (Sentence heading : reading.headings()) {
      if (heading.opensWith(theme) && heading.words().size() <= SHORT) {
        distinct.putIfAbsent(heading.words(), heading);
      }
    }
    return Strength.several(List.copyOf(distinct.values()), heading -> true, full);
  }

  private static List<Theme> responseThemes() {
    return List.of(
        Theme.HEADING_TRIGGER,
        Theme.HEADING_IMPACT,
        Theme.HEADING_DIAGNOSIS,
        Theme.HEADING_RESPONSE);
  }

  /** A charter has an SOP's headings, too, but nobody does anything in it. */
  private static Signal present(Theme theme) {
    boolean isAPromise = STANDARD.contains(theme);
    Predicate<Sentence> announces = heading -> opens(heading, theme);
    return new Signal(
        theme.key(),
        reading ->
            Strength.any(reading.headings(), announces).times(isAPromise ? reading.kept() : 1));
  }

  /** One of them is a signal of its own; what counts here is that they stand together. */
  private static Strength together(DocumentText reading, List<Theme> themes) {
    List<Sentence> firsts = new ArrayList<>();
    for (Theme theme : themes) {
      first(reading, theme).ifPresent(firsts::add);
    }
    List<Sentence> besides = firsts.subList(Math.min(1, firsts.size()), firsts.size());
    return Strength.several(besides, heading -> true, TOGETHER);
  }

  private static Signal share(String name, Theme verbs, double full) {
    Predicate<Sentence> opens = heading -> heading.opensWithVerb(verbs);
    return new Signal(name, reading -> Strength.share(reading.headings(), opens, full));
  }

  /** A heading speaks of what it begins with; a short one of all it says. */
  public static boolean opens(Sentence heading, Theme theme) {
    boolean opens = heading.opensWith(theme) || heading.says(theme) && heading.words().size() <= 3;
    return opens && !isLookAlike(heading, theme);
  }

  private static boolean isLookAlike(Sentence heading, Theme theme) {
    return theme == Theme.HEADING_PURPOSE && heading.asksForACause()
        || theme == Theme.HEADING_TRIGGER && heading.namesAMeasure()
        || theme == Theme.HEADING_VERIFICATION && heading.tellsHowItWorks();
  }

  /** The themes of a heading, for structure rules. */
  static Stream<Theme> themes(Sentence heading) {
    return Stream.of(Theme.values()).filter(theme -> opens(heading, theme));
  }
}
