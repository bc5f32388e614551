package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.anatomy.Anatomy.Live;
import io.github.handbookmaven.classify.evidence.HeadingSignals;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Instruction;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.classify.language.WordList;
import io.github.handbookmaven.model.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the sections that tell what to do while something goes wrong: their heading, or that of a
 * section around them, names a fault, an emergency or a response, and they tell to act.
 */
final class LiveSections {
  private static final int ENOUGH_SECTIONS = 3;
  private static final int ENOUGH_BELOW_SUCH_A_TITLE = 2;
  private static final double HALF = 0.5;

  private static final Pattern STOPPED =
      Pattern.compile(
          "(?i)\\b(?:shut|shutting|scale|scaling|tear|tearing|take|taking|bring|bringing|power|powering)["
              + " -]?down\\b|\\bdowntimes?\\b");

  private enum Kind {
    /** Planned work. */
    PLANNED,
    /** What to do while something goes wrong. */
    LIVE,
    /** What may go wrong with the planned work itself: that belongs where the work is told. */
    OWN_TROUBLE
  }

  private final List<Section> sections;
  private final Map<Integer, Sentence> headings = new HashMap<>();
  private final Map<Integer, List<Sentence>> prose;
  private final List<Sentence> titles;
  private final Set<Integer> lines = new HashSet<>();
  private final Set<Found> announcements = new LinkedHashSet<>();
  private int live;
  private int others;

  LiveSections(DocumentText reading) {
    this.titles = reading.titles();
    this.sections = reading.document().sections();
    reading.headings().stream()
        .filter(heading -> heading.line() == sections.get(heading.section()).line())
        .forEach(heading -> headings.putIfAbsent(heading.section(), heading));
    firstOfSeveral().ifPresent(title -> headings.put(1, title));
    this.prose = reading.prose().stream().collect(Collectors.groupingBy(Sentence::section));
    count();
  }

  /** A title of level 2 or below is the first section's heading, in want of another title. */
  private Optional<Sentence> firstOfSeveral() {
    return titles.stream()
        .filter(title -> sections.size() > 1 && sections.get(1).level() > 1)
        .filter(title -> title.line() == sections.get(1).line())
        .findFirst();
  }

  /** The sections of live response, and whether they prevail. */
  Live live() {
    boolean isAboutIt = titles.stream().anyMatch(title -> title.has(WordList.NOT_A_RESPONSE));
    return isAboutIt ? Live.NOTHING : new Live(List.copyOf(announcements), share(), prevails());
  }

  /** The lines of the headings that speak for the whole document. */
  Set<Integer> headings() {
    return Set.copyOf(lines);
  }

  private double share() {
    return live == 0 ? 0 : (double) live / (live + others);
  }

  /**
   * Several such sections, no fewer than others. Somewhere the trouble has to be named: "response"
   * and "escalation" are words of a help desk, too.
   */
  private boolean prevails() {
    boolean isNamedForIt = titles.stream().anyMatch(LiveSections::isEmergency);
    boolean isNamed =
        isNamedForIt
            || headings.values().stream()
                .anyMatch(heading -> isEmergency(heading) || isFault(heading));
    int enough = isNamedForIt ? ENOUGH_BELOW_SUCH_A_TITLE : ENOUGH_SECTIONS;
    return isNamed && live >= enough && share() >= HALF;
  }

  /** A kind holds for everything below a heading, until one of its level or above. */
  private void count() {
    Kind kind = Kind.PLANNED;
    int from = 0;
    for (int at = 0; at < sections.size(); at++) {
      boolean isBelow =
          kind != Kind.PLANNED && sections.get(at).level() > sections.get(from).level();
      if (!isBelow) {
        kind = kindOf(headings.get(at));
        from = at;
      }
      if (kind != Kind.OWN_TROUBLE && headings.containsKey(at)) {
        lines.add(headings.get(at).line());
      }
      count(prose.getOrDefault(at, List.of()), kind, headings.get(from));
    }
  }

  private void count(List<Sentence> text, Kind kind, Sentence heading) {
    switch (kind) {
      case LIVE -> {
        if (text.stream().anyMatch(one -> instructs(one) || Instruction.asks(one))) {
          live++;
          announcements.add(new Found(heading.line(), true, heading.quote()));
        }
      }
      case PLANNED -> others += text.stream().anyMatch(LiveSections::instructs) ? 1 : 0;
      case OWN_TROUBLE -> {}
    }
  }

  private static boolean instructs(Sentence sentence) {
    return Instruction.isGiven(sentence) || sentence.says(Theme.OUGHT);
  }

  private static Kind kindOf(Sentence heading) {
    if (heading == null) {
      return Kind.PLANNED;
    }
    if (isOwnTrouble(heading)) {
      return Kind.OWN_TROUBLE;
    }
    boolean isLive = isEmergency(heading) || isFault(heading) || isResponse(heading);
    return isLive ? Kind.LIVE : Kind.PLANNED;
  }

  private static boolean isOwnTrouble(Sentence heading) {
    return HeadingSignals.opens(heading, Theme.HEADING_TROUBLESHOOTING)
        || HeadingSignals.opens(heading, Theme.HEADING_EXCEPTIONS)
        || HeadingSignals.opens(heading, Theme.HEADING_ROLLBACK);
  }

  private static boolean isEmergency(Sentence heading) {
    return heading.has(WordList.EMERGENCIES) && !heading.has(WordList.NOT_A_RESPONSE);
  }

  private static boolean isFault(Sentence heading) {
    return heading.says(Theme.FAULT)
        && !heading.has(WordList.NOT_A_RESPONSE)
        && !isPlanned(heading);
  }

  /** "Shut down the shop", "a week before the downtime": nothing fails, somebody stops it. */
  private static boolean isPlanned(Sentence heading) {
    String rest = STOPPED.matcher(heading.text()).replaceAll("");
    return rest.length() < heading.text().length()
        && !Sentence.heading(rest, heading.line(), heading.section()).says(Theme.FAULT);
  }

  private static boolean isResponse(Sentence heading) {
    boolean responds =
        HeadingSignals.opens(heading, Theme.HEADING_RESPONSE)
            || heading.words().stream().anyMatch(word -> word.startsWith("escalat"));
    return responds && !heading.has(WordList.NOT_A_RESPONSE);
  }
}
