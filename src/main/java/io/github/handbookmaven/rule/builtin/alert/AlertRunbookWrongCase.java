package io.github.handbookmaven.rule.builtin.alert;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Alert.Outcome;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A forge tells upper from lower case: the URL works for nobody. */
@Mistake(severity = Severity.WARNING)
public final class AlertRunbookWrongCase implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.references().alerts().stream()
        .filter(alert -> alert.outcome() == Outcome.WRONG_CASE)
        .map(AlertRunbookWrongCase::observation);
  }

  private static Observation observation(Alert alert) {
    return Observation.of(
            alert.runbookAt(),
            "alert '" + alert.name() + "': '" + alert.runbook() + "' differs in case from the file",
            "write '" + alert.document().map(RepoPath::value).orElse("") + "'")
        .about(alert.name() + " " + alert.runbook());
  }
}
