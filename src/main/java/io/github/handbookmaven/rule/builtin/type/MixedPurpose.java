package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import io.github.handbookmaven.rule.words.Reasons;
import java.util.stream.Stream;

/** A document that is SOP and runbook at once is too long at night and too thin by day. */
@Mistake(severity = Severity.NOTE)
public final class MixedPurpose implements DocumentRule {
  private static final String REMEDY =
      "split it: keep the standard way of working in an SOP, the checks and responses in a runbook"
          + " with 'based_on' naming that SOP";

  @Override
  public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    boolean isMixed =
        document.classification().inferred() == DocType.MIXED
            && document.type() != DocType.NONE
            && InForce.isInForce(document);
    return isMixed ? Stream.of(observation(document)) : Stream.empty();
  }

  private static Observation observation(ClassifiedDocument document) {
    Classification classification = document.classification();
    return Observation.of(
        document.titlePlace(),
        "'%s' serves two purposes: sections of an SOP (%s) and of a runbook (%s)"
            .formatted(
                document.title(),
                Reasons.sections(classification.anatomy().purposes().sop()),
                Reasons.sections(classification.anatomy().purposes().runbook())),
        REMEDY);
  }
}
