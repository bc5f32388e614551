package io.github.handbookmaven.rule.builtin.foundation;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.Foundation.Basis;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A runbook that rests on another runbook, or on no procedure, has no standard below it. */
@Mistake(severity = Severity.WARNING)
public final class FoundationIsNotAnSop implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.documents(DocType.RUNBOOK).flatMap(runbook -> inspect(runbook, handbook));
  }

  private static Stream<Observation> inspect(Entry runbook, Handbook handbook) {
    return runbook.foundation().bases().stream()
        .filter(Basis::declared)
        .flatMap(
            basis ->
                handbook.at(basis.document()).stream()
                    .filter(FoundationIsNotAnSop::isSomethingElse)
                    .map(other -> observation(basis, other)));
  }

  private static boolean isSomethingElse(Entry basis) {
    return basis.type() == DocType.RUNBOOK || basis.type() == DocType.NONE;
  }

  private static Observation observation(Basis basis, Entry other) {
    String what = other.type() == DocType.RUNBOOK ? "a runbook" : "no procedure";
    return Observation.of(
            basis.at(),
            "its foundation '" + other.id() + "' is " + what + ", not an SOP",
            "name the SOP both are based on, and link to '" + other.id() + "' under 'related'")
        .about(other.id());
  }
}
