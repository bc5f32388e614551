package io.github.handbookmaven.rule.builtin.alert;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A runbook URL that leads nowhere is found out at three in the morning. */
@Mistake(severity = Severity.ERROR)
public final class AlertRunbookMissing implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    boolean isAllThere = !handbook.sources().tree().unavailable().mayHoldDocuments();
    Stream<Alert> alerts = handbook.references().alerts().stream().filter(alert -> isAllThere);
    return alerts.flatMap(
        alert ->
            switch (alert.outcome()) {
              case MISSING -> Stream.of(missing(alert));
              case AMBIGUOUS -> Stream.of(ambiguous(alert));
              case OK, WRONG_CASE, TEMPLATED, EXTERNAL, NONE -> Stream.empty();
            });
  }

  private static Observation missing(Alert alert) {
    return Observation.of(alert.runbookAt(), message(alert), remedy(alert))
        .about(alert.name() + " " + alert.runbook());
  }

  private static String message(Alert alert) {
    return alert
        .document()
        .map(
            document ->
                "alert '"
                    + alert.name()
                    + "': "
                    + document
                    + " has no heading for '"
                    + alert.runbook()
                    + "'")
        .orElse("alert '" + alert.name() + "': no runbook at '" + alert.runbook() + "'");
  }

  private static String remedy(Alert alert) {
    return alert
        .hint()
        .map(hint -> "probably " + hint + " was meant; else write the runbook")
        .orElse("write the runbook, or correct the URL");
  }

  private static Observation ambiguous(Alert alert) {
    return Observation.of(
            alert.runbookAt(),
            "alert '" + alert.name() + "': several documents could be '" + alert.runbook() + "'",
            "rename one of them, or write the whole path")
        .about(alert.name() + " " + alert.runbook())
        .rated(Severity.WARNING);
  }
}
