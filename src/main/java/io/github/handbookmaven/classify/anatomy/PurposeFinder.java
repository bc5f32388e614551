package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.anatomy.Anatomy.Purposes;
import io.github.handbookmaven.classify.evidence.HeadingSignals;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Instruction;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.model.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the sections that only an SOP or only a runbook has. A document serves both purposes where
 * each side is a procedure of its own: it has several sections, and tells what to do in them.
 */
final class PurposeFinder {
  private static final Set<Theme> OF_AN_SOP =
      Set.of(
          Theme.HEADING_PURPOSE,
          Theme.HEADING_SCOPE,
          Theme.HEADING_ROLES,
          Theme.HEADING_PROCEDURE,
          Theme.HEADING_CHECKLIST,
          Theme.HEADING_CONTROL,
          Theme.HEADING_TRAINING);

  private static final Set<Theme> OF_A_RUNBOOK =
      Set.of(
          Theme.HEADING_TRIGGER,
          Theme.HEADING_IMPACT,
          Theme.HEADING_DIAGNOSIS,
          Theme.HEADING_CAUSE,
          Theme.HEADING_RESPONSE,
          Theme.HEADING_ESCALATION);

  /** A purpose and a scope introduce any document; only these are about planned work. */
  private static final Set<Theme> PLANNED =
      Set.of(Theme.HEADING_PROCEDURE, Theme.HEADING_CHECKLIST);

  /** An escalation path completes many an SOP; these are about live response. */
  private static final Set<Theme> LIVE =
      Set.of(
          Theme.HEADING_TRIGGER,
          Theme.HEADING_DIAGNOSIS,
          Theme.HEADING_CAUSE,
          Theme.HEADING_RESPONSE);

  private static final int ENOUGH = 2;

  private final DocumentText text;
  private final List<Sentence> headings;

  private PurposeFinder(DocumentText text, Set<Integer> lines) {
    this.text = text;
    this.headings = text.headings().stream().filter(one -> lines.contains(one.line())).toList();
  }

  /**
   * The sections of both sides.
   *
   * @param text the document
   * @param lines where headings stand that speak for the whole document
   */
  static Purposes find(DocumentText text, Set<Integer> lines) {
    PurposeFinder finder = new PurposeFinder(text, lines);
    List<Sentence> sop = finder.only(OF_AN_SOP, OF_A_RUNBOOK);
    List<Sentence> runbook = finder.only(OF_A_RUNBOOK, OF_AN_SOP);
    boolean areBothServed =
        Math.min(sop.size(), runbook.size()) >= ENOUGH
            && finder.tellsWhatToDo(sop, PLANNED)
            && finder.tellsWhatToDo(runbook, Set.of(Theme.HEADING_RESPONSE))
            && runbook.stream().filter(one -> announces(one, LIVE)).count() >= ENOUGH;
    return new Purposes(found(sop), found(runbook), areBothServed);
  }

  private static List<Found> found(List<Sentence> headings) {
    return headings.stream().map(one -> new Found(one.line(), true, one.quote())).toList();
  }

  private List<Sentence> only(Set<Theme> wanted, Set<Theme> others) {
    return headings.stream()
        .filter(one -> announces(one, wanted) && !announces(one, others))
        .toList();
  }

  private static boolean announces(Sentence heading, Set<Theme> themes) {
    return themes.stream().anyMatch(theme -> HeadingSignals.opens(heading, theme));
  }

  private boolean tellsWhatToDo(List<Sentence> sections, Set<Theme> themes) {
    return sections.stream()
            .filter(one -> announces(one, themes))
            .flatMap(this::below)
            .filter(one -> Instruction.isGiven(one) || Instruction.isDuty(one))
            .count()
        >= ENOUGH;
  }

  /** The sentences of a section and of those below it. */
  private Stream<Sentence> below(Sentence heading) {
    List<Section> sections = text.document().sections();
    int from = heading.section();
    int level = sections.get(from).level();
    long inner = sections.stream().skip(from + 1L).takeWhile(one -> one.level() > level).count();
    return text.prose().stream()
        .filter(one -> one.section() >= from && one.section() <= from + inner);
  }
}
