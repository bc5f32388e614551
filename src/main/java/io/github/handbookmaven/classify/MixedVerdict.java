package io.github.handbookmaven.classify;

import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.model.DocType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a document serves both purposes: it has the sections of an SOP and of a runbook. */
final class MixedVerdict {
  private static final Set<String> OF_AN_SOP =
      Set.of(
          "heading-purpose",
          "heading-scope",
          "heading-roles",
          "heading-procedure",
          "heading-checklist",
          "heading-control",
          "heading-training");
  private static final Set<String> OF_A_RUNBOOK =
      Set.of(
          "heading-trigger",
          "heading-impact",
          "heading-diagnosis",
          "heading-cause",
          "heading-response",
          "heading-escalation");

  /** A purpose and a scope introduce any document; only these are about planned work. */
  private static final Set<String> PLANNED =
      Set.of("heading-procedure", "heading-checklist", "heading-training");

  /** An escalation path completes many an SOP; these are about live response. */
  private static final Set<String> LIVE =
      Set.of("heading-trigger", "heading-diagnosis", "heading-cause", "heading-response");

  private static final int ENOUGH_LIVE = 2;

  /** So many sections on both sides are enough, whatever the text says. */
  private static final int MANY_SECTIONS = 3;

  /** So many are enough where all else speaks strongly for both sides, too. */
  private static final int SOME_SECTIONS = 2;

  private static final double STRONG_SCORE = 7.5;

  private MixedVerdict() {}

  /**
   * The evidence of headings only documents of a type have, one per line.
   *
   * @param lines where headings stand that speak for the whole document
   */
  static List<Evidence> sections(List<Evidence> evidence, DocType side, Set<Integer> lines) {
    DocType other = side == DocType.SOP ? DocType.RUNBOOK : DocType.SOP;
    Set<Integer> claimedByBoth = headings(evidence, other).keySet();
    return headings(evidence, side).values().stream()
        .filter(one -> lines.contains(one.line()) && !claimedByBoth.contains(one.line()))
        .toList();
  }

  private static Map<Integer, Evidence> headings(List<Evidence> evidence, DocType side) {
    Set<String> wanted = side == DocType.SOP ? OF_AN_SOP : OF_A_RUNBOOK;
    Map<Integer, Evidence> byLine = new LinkedHashMap<>();
    evidence.stream()
        .filter(one -> one.side() == side && wanted.contains(one.signal()))
        .sorted(Comparator.comparingInt(Evidence::line))
        .forEach(one -> byLine.putIfAbsent(one.line(), one));
    return byLine;
  }

  /** Whether a document is written for both readers. */
  static boolean areBothServed(List<Evidence> evidence, Set<Integer> lines) {
    List<Evidence> sop = sections(evidence, DocType.SOP, lines);
    List<Evidence> runbook = sections(evidence, DocType.RUNBOOK, lines);
    int fewer = Math.min(sop.size(), runbook.size());
    boolean isEnough =
        fewer >= MANY_SECTIONS || fewer >= SOME_SECTIONS && isStrongForBoth(evidence);
    return isEnough && count(sop, PLANNED) > 0 && count(runbook, LIVE) >= ENOUGH_LIVE;
  }

  private static long count(List<Evidence> sections, Set<String> signals) {
    return sections.stream().filter(one -> signals.contains(one.signal())).count();
  }

  private static boolean isStrongForBoth(List<Evidence> evidence) {
    return Math.min(score(evidence, DocType.SOP), score(evidence, DocType.RUNBOOK)) >= STRONG_SCORE;
  }

  private static double score(List<Evidence> evidence, DocType side) {
    return evidence.stream()
        .filter(one -> one.side() == side)
        .mapToDouble(Evidence::contribution)
        .sum();
  }
}
