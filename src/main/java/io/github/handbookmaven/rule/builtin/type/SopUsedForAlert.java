package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An alert that leads to an SOP gives its operator a lesson where a response is needed. */
@Mistake(severity = Severity.ERROR)
public final class SopUsedForAlert implements HandbookRule {
  private static final int NAMED = 3;

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .documents(DocType.SOP)
        .filter(sop -> !alertsTo(sop, handbook).isEmpty())
        .map(sop -> observation(sop, alertsTo(sop, handbook)));
  }

  private static List<Alert> alertsTo(Entry sop, Handbook handbook) {
    return handbook.references().alertsTo(sop.path());
  }

  private static Observation observation(Entry sop, List<Alert> alerts) {
    String names =
        alerts.stream()
            .map(Alert::name)
            .distinct()
            .limit(NAMED)
            .collect(Collectors.joining("', '", "'", "'"));
    long others = alerts.stream().map(Alert::name).distinct().count() - NAMED;
    return Observation.of(
        sop.document().titlePlace(),
        "SOP '%s' is the runbook of alert %s%s (%s)"
            .formatted(
                sop.title(),
                names,
                others > 0 ? " and " + others + " more" : "",
                alerts.get(0).runbookAt()),
        "write a runbook for the alert with 'based_on: "
            + sop.id()
            + "' and let the alert lead there; where the text is a runbook, declare 'type:"
            + " runbook'");
  }
}
