package io.github.handbookmaven.rule.builtin.foundation;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.Foundation.UnknownBasis;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.DidYouMean;
import java.util.stream.Stream;

/** A foundation nobody can open supports nothing. */
@Mistake(severity = Severity.ERROR)
public final class FoundationUnknown implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> !handbook.sources().tree().unavailable().mayHoldDocuments())
        .flatMap(entry -> entry.foundation().unknown().stream())
        .map(FoundationUnknown::observation);
  }

  private static Observation observation(UnknownBasis unknown) {
    return Observation.of(
            unknown.at(),
            "'based_on' names '" + unknown.name() + "', which is no document of this handbook",
            unknown
                .suggestion()
                .map(DidYouMean::remedy)
                .orElse(
                    "name a document by its id or path, or say why there is none:"
                        + " 'based_on: \"none: reason\"'"))
        .about(unknown.name());
  }
}
