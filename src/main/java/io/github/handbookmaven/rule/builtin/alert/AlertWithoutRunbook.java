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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An alert without a runbook wakes somebody up and leaves them alone. */
@Mistake(severity = Severity.WARNING)
public final class AlertWithoutRunbook implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.references().alerts().stream()
        .filter(alert -> alert.outcome() == Outcome.NONE && alert.document().isEmpty())
        .filter(alert -> !isPartOfASite(alert, handbook))
        .map(AlertWithoutRunbook::observation);
  }

  /** What a site offers to its readers fires elsewhere. */
  private static boolean isPartOfASite(Alert alert, Handbook handbook) {
    return handbook.sources().sites().of(alert.at().path()).stream()
        .flatMap(site -> site.content().stream())
        .anyMatch(folder -> !folder.equals(RepoPath.ROOT) && alert.at().path().isWithin(folder));
  }

  /** Severities of alerts that wake nobody. */
  private static final Set<String> QUIET = Set.of("none", "info", "informational", "debug", "low");

  private static Observation observation(Alert alert) {
    Observation observation =
        Observation.of(
                alert.at(),
                "alert '" + alert.name() + "' names no runbook",
                "give it a 'runbook_url' annotation, or name it under 'alerts' in the runbook")
            .about(alert.name());
    return isQuiet(alert) ? observation.rated(Severity.NOTE) : observation;
  }

  private static boolean isQuiet(Alert alert) {
    return QUIET.contains(alert.severity().toLowerCase(Locale.ROOT));
  }
}
