package io.github.handbookmaven.rule.builtin.foundation;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.Foundation.Basis;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Place;
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
    return Stream.concat(elsewhere(runbook), here(runbook, handbook));
  }

  private static Stream<Observation> elsewhere(Entry runbook) {
    return runbook.foundation().elsewhere().stream()
        .flatMap(
            basis ->
                basis.document().stream()
                    .filter(other -> isSomethingElse(other.type()))
                    .map(
                        other ->
                            observation(basis.at(), "handbook:" + other.fullId(), other.type())));
  }

  private static Stream<Observation> here(Entry runbook, Handbook handbook) {
    return runbook.foundation().bases().stream()
        .filter(Basis::declared)
        .flatMap(
            basis ->
                handbook.at(basis.document()).stream()
                    .filter(other -> isSomethingElse(other.type()))
                    .map(other -> observation(basis.at(), other.id(), other.type())));
  }

  private static boolean isSomethingElse(DocType basis) {
    return basis == DocType.RUNBOOK || basis == DocType.NONE;
  }

  private static Observation observation(Place at, String id, DocType type) {
    String what = type == DocType.RUNBOOK ? "a runbook" : "no procedure";
    return Observation.of(
            at,
            "its foundation '" + id + "' is " + what + ", not an SOP",
            "name the SOP both are based on, and link to '" + id + "' under 'related'")
        .about(id);
  }
}
