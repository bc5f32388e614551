package io.github.handbookmaven.rule.builtin.alert;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.IndexPages;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A runbook beside those that alerts lead to, with no alert of its own, may be left over. */
@Mistake(severity = Severity.NOTE)
public final class RunbookWithoutAlert implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    if (handbook.sources().tree().unavailable().mayHoldAlerts()) {
      return Stream.empty();
    }
    Set<RepoPath> roots = rootsOfAnsweredAlerts(handbook);
    return handbook
        .documents(DocType.RUNBOOK)
        .filter(runbook -> roots.contains(runbook.document().root()))
        .filter(runbook -> isLeftOver(runbook, handbook))
        .map(RunbookWithoutAlert::observation);
  }

  /** Where alerts lead to; runbooks elsewhere answer other calls than alerts. */
  private static Set<RepoPath> rootsOfAnsweredAlerts(Handbook handbook) {
    return handbook.references().alerts().stream()
        .map(Alert::document)
        .flatMap(document -> document.flatMap(handbook::at).stream())
        .map(entry -> entry.document().root())
        .collect(Collectors.toSet());
  }

  private static boolean isLeftOver(Entry runbook, Handbook handbook) {
    return handbook.references().alertsTo(runbook.path()).isEmpty()
        && !handbook.references().isUsedElsewhere(runbook.path())
        && runbook.document().metadata().relations().alerts().isEmpty()
        && !handbook.references().mayBeNamedUnread(stem(runbook))
        && runbook.status() == Status.ACTIVE
        && !IndexPages.contains(runbook.path());
  }

  private static String stem(Entry runbook) {
    return new RepoPath(runbook.path().name()).withoutMarkdownExtension();
  }

  private static Observation observation(Entry runbook) {
    return Observation.of(
        runbook.document().titlePlace(),
        "no alert leads to runbook '" + runbook.title() + "'",
        "name its alerts under 'alerts', let the alert's runbook_url lead here, or archive it");
  }
}
