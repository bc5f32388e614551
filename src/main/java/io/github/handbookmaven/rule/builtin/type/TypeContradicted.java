package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.Classification.Origin;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Reasons;
import java.util.stream.Stream;

/** A document filed as what it is not misleads everybody who filters by type. */
public final class TypeContradicted implements Rule {
  /** Only where the text is this sure does it outweigh a person's word. */
  private static final double SURE = 0.95;

  /** For the service loader. */
  public TypeContradicted() {}

  @Override
  public String id() {
    return "type-contradicted";
  }

  @Override
  public Family family() {
    return Family.TYPE;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> isContradicted(entry.classification()))
        .map(TypeContradicted::observation);
  }

  private static boolean isContradicted(Classification classification) {
    DocType read = classification.inferred();
    return !classification.isInferred()
        && read != classification.type()
        && read != DocType.MIXED
        && classification.odds().of(read) >= SURE;
  }

  private static Observation observation(Entry entry) {
    Classification classification = entry.classification();
    DocType read = classification.inferred();
    String said = classification.origin() == Origin.DECLARED ? "declared" : "assigned by policy";
    String message =
        "'%s' is %s as '%s' but reads as %s (%s): %s"
            .formatted(
                entry.title(),
                said,
                entry.type().word(),
                Reasons.name(read),
                Reasons.percent(classification.odds().of(read)),
                Reasons.heaviest(classification, read));
    return Observation.of(place(entry), message, remedy(entry, read));
  }

  private static Place place(Entry entry) {
    return entry
        .document()
        .metadata()
        .identity()
        .type()
        .map(Located::at)
        .orElse(entry.document().titlePlace());
  }

  private static String remedy(Entry entry, DocType read) {
    return "correct the type to '"
        + read.word()
        + "', or rewrite the text as "
        + Reasons.name(entry.type());
  }
}
