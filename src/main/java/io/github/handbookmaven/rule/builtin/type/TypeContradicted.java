package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.Classification.Origin;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Reasons;
import java.util.stream.Stream;

/** A document filed as what it is not misleads everybody who filters by type. */
@Mistake(severity = Severity.WARNING)
public final class TypeContradicted implements DocumentRule {
  /** Only where the text is this sure does it outweigh a person's word. */
  private static final double SURE = 0.95;

  @Override
  public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    return isContradicted(document.classification())
        ? Stream.of(observation(document))
        : Stream.empty();
  }

  private static boolean isContradicted(Classification classification) {
    DocType read = classification.inferred();
    return !classification.isInferred()
        && read != classification.type()
        && read != DocType.MIXED
        && classification.odds().of(read) >= SURE;
  }

  private static Observation observation(ClassifiedDocument document) {
    Classification classification = document.classification();
    DocType read = classification.inferred();
    String said = classification.origin() == Origin.DECLARED ? "declared" : "assigned by policy";
    String message =
        "'%s' is %s as '%s' but reads as %s (%s): %s"
            .formatted(
                document.title(),
                said,
                document.type().word(),
                Reasons.name(read),
                Reasons.percent(classification.odds().of(read)),
                Reasons.heaviest(classification, read));
    return Observation.of(place(document), message, remedy(document, read));
  }

  private static Place place(ClassifiedDocument document) {
    return document
        .document()
        .metadata()
        .identity()
        .type()
        .map(Located::at)
        .orElse(document.titlePlace());
  }

  private static String remedy(ClassifiedDocument document, DocType read) {
    return "correct the type to '"
        + read.word()
        + "', or rewrite the text as "
        + Reasons.name(document.type());
  }
}
