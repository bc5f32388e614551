package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.anatomy.Anatomy.Live;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InferredType;
import io.github.handbookmaven.rule.words.Reasons;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An SOP is read before the work; who opens it during an incident loses the time it takes. */
@Mistake(severity = Severity.WARNING)
public final class SopForIncidentResponse implements DocumentRule {
  /** How sure the text has to be to outweigh whoever declared it an SOP. */
  private static final double SURE = 0.9;

  /** Below this share of its sections live response is not what it is about. */
  private static final double NOT_IN_PASSING = 0.25;

  private static final int NAMED = 4;

  private static final String REMEDY =
      "move what is done during an incident into a runbook with 'based_on' naming this SOP; where"
          + " all of it is, declare 'type: runbook'";

  @Override
  public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    return document.type() == DocType.SOP && isLiveResponse(document)
        ? Stream.of(InferredType.milder(observation(document), document))
        : Stream.empty();
  }

  private static boolean isLiveResponse(ClassifiedDocument document) {
    Live live = document.classification().anatomy().live();
    return live.prevails()
        || readsAsARunbook(document.classification()) && live.share() >= NOT_IN_PASSING;
  }

  private static boolean readsAsARunbook(Classification classification) {
    return classification.inferred() == DocType.RUNBOOK && classification.odds().runbook() >= SURE;
  }

  private static Observation observation(ClassifiedDocument document) {
    Classification classification = document.classification();
    String why =
        classification.anatomy().live().prevails()
            ? named(classification.anatomy().live())
            : Reasons.heaviest(classification, DocType.RUNBOOK);
    return Observation.of(
        document.titlePlace(),
        "SOP '" + document.title() + "' tells how to respond to a live incident: " + why,
        REMEDY);
  }

  private static String named(Live live) {
    String first =
        live.sections().stream()
            .limit(NAMED)
            .map(section -> "'" + section.quote() + "' (line " + section.line() + ")")
            .collect(Collectors.joining(", "));
    int more = live.sections().size() - NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
