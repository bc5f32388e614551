package io.github.handbookmaven.rule.builtin.foundation;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.IndexPages;
import java.util.Optional;
import java.util.stream.Stream;

/** A runbook based on no SOP leaves its operator to guess what "normal" is. */
@Mistake(severity = Severity.WARNING)
public final class RunbookWithoutSop implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .documents(DocType.RUNBOOK)
        .filter(RunbookWithoutSop::isInForce)
        .filter(RunbookWithoutSop::restsOnNothing)
        .map(runbook -> observation(runbook, handbook));
  }

  private static boolean isInForce(Entry runbook) {
    return runbook.status() == Status.ACTIVE && !IndexPages.contains(runbook.path());
  }

  private static boolean restsOnNothing(Entry runbook) {
    Foundation foundation = runbook.foundation();
    return foundation.bases().isEmpty()
        && foundation.waived().isEmpty()
        && foundation.unknown().isEmpty();
  }

  private static Observation observation(Entry runbook, Handbook handbook) {
    return Observation.of(
        runbook.document().titlePlace(),
        "runbook '" + runbook.title() + "' rests on no SOP",
        proposal(runbook, handbook)
            .map(
                id -> "if it rests on that one, write 'based_on: [" + id + "]' in its front matter")
            .orElse(
                "name the SOP it rests on under 'based_on', write one, or say why there is none:"
                    + " 'based_on: \"none: reason\"'"));
  }

  private static Optional<String> proposal(Entry runbook, Handbook handbook) {
    return runbook.foundation().proposals().stream()
        .findFirst()
        .flatMap(handbook::at)
        .map(Entry::id);
  }
}
