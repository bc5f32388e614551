package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Reasons;
import java.util.stream.Stream;

/** A document that is SOP and runbook at once is too long at night and too thin by day. */
public final class MixedPurpose implements Rule {
  private static final String REMEDY =
      "split it: keep the standard way of working in an SOP, the checks and responses in a runbook"
          + " with 'based_on' naming that SOP";

  /** For the service loader. */
  public MixedPurpose() {}

  @Override
  public String id() {
    return "mixed-purpose";
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
        .filter(entry -> entry.classification().inferred() == DocType.MIXED)
        .filter(entry -> entry.type() != DocType.NONE)
        .map(MixedPurpose::observation);
  }

  private static Observation observation(Entry entry) {
    Classification classification = entry.classification();
    return Observation.of(
        entry.document().titlePlace(),
        "'%s' serves two purposes: sections of an SOP (%s) and of a runbook (%s)"
            .formatted(
                entry.title(),
                Reasons.list(classification.sections(DocType.SOP)),
                Reasons.list(classification.sections(DocType.RUNBOOK))),
        REMEDY);
  }
}
