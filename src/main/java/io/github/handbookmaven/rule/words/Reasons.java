package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.anatomy.Anatomy;
import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.classify.evidence.Probabilities;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.Percent;
import java.util.List;
import java.util.stream.Collectors;

/** A verdict's evidence in the words of a message. */
public final class Reasons {
  private static final int ENOUGH = 3;
  private static final int LONGEST_QUOTE = 40;

  private Reasons() {}

  /** The heaviest reasons for a type, such as {@code title names an alert ('DiskFull', line 1)}. */
  public static String heaviest(Classification classification, DocType side) {
    return list(
        classification.evidence().stream()
            .filter(evidence -> evidence.side() == side && evidence.line() > 0)
            .limit(ENOUGH)
            .toList());
  }

  /** Reasons and where they stand. */
  private static String list(List<Evidence> evidence) {
    return evidence.stream().map(Reasons::reason).collect(Collectors.joining(", "));
  }

  /** Headings and where they stand, such as {@code 'Diagnosis' (line 12)}. */
  public static String sections(List<Anatomy.Found> headings) {
    return headings.stream()
        .map(
            one ->
                "'" + Excerpt.ofWords(one.quote(), LONGEST_QUOTE) + "' (line " + one.line() + ")")
        .collect(Collectors.joining(", "));
  }

  /** With its words, as nobody finds "heading response" in a document that says "What now?". */
  private static String reason(Evidence evidence) {
    String words =
        evidence.quote().isEmpty()
            ? ""
            : "'" + Excerpt.ofWords(evidence.quote(), LONGEST_QUOTE) + "', ";
    return evidence.signal().replace('-', ' ') + " (" + words + "line " + evidence.line() + ")";
  }

  /** How probable each type is, such as {@code SOP 48 %, runbook 40 %, neither 12 %}. */
  public static String odds(Probabilities odds) {
    return "SOP "
        + percent(odds.sop())
        + ", runbook "
        + percent(odds.runbook())
        + ", neither "
        + percent(odds.none());
  }

  /** How sure something is, as a sentence writes it. */
  public static String percent(double probability) {
    return Percent.sure(probability).points() + " %";
  }

  /** A type as the middle of a sentence names it. */
  public static String name(DocType type) {
    return switch (type) {
      case SOP -> "an SOP";
      case RUNBOOK -> "a runbook";
      case MIXED -> "SOP and runbook in one";
      case NONE -> "no procedure";
      case UNDETERMINED -> "neither clearly an SOP nor clearly a runbook";
    };
  }
}
