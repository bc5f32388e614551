package io.github.handbookmaven.rule.builtin.foundation;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Practice;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.IndexPages;
import java.util.Optional;
import java.util.stream.Stream;

/** A runbook based on no SOP leaves its operator to guess what "normal" is. */
@Mistake(severity = Severity.NOTE)
public final class RunbookWithoutSop implements HandbookRule, Practice {
  @Override
  public boolean concerns(Entry entry) {
    return entry.type() == DocType.RUNBOOK && isInForce(entry);
  }

  @Override
  public String kept() {
    return "runbooks name the SOP they are based on";
  }

  @Override
  public String beginning() {
    return "write the SOP of what is done most often, and name it under 'based_on' in its runbooks";
  }

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

  /** What it names may stand elsewhere, or be one of two documents: named it is all the same. */
  private static boolean restsOnNothing(Entry runbook) {
    return runbook.foundation().bases().isEmpty()
        && runbook.document().metadata().relations().basedOn().isEmpty();
  }

  private static Observation observation(Entry runbook, Handbook handbook) {
    return Observation.of(
        runbook.document().titlePlace(),
        "runbook '" + runbook.title() + "' is based on no SOP",
        proposal(runbook, handbook)
            .map(
                sop ->
                    "if '"
                        + sop.title()
                        + "' ("
                        + sop.path()
                        + ") is the SOP behind it, add 'based_on: ["
                        + sop.id()
                        + "]' to its front matter")
            .orElse(
                "name the SOP it is based on under 'based_on', write one, or say why there is none:"
                    + " 'based_on: \"none: reason\"'"));
  }

  private static Optional<Entry> proposal(Entry runbook, Handbook handbook) {
    return runbook.foundation().proposals().stream().findFirst().flatMap(handbook::at);
  }
}
