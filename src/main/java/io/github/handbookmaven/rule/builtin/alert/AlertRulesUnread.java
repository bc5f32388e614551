package io.github.handbookmaven.rule.builtin.alert;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.reference.UnreadRules;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** Alert rules that could not be read are rules nobody knows a runbook for. */
@Mistake(severity = Severity.WARNING)
public final class AlertRulesUnread implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.references().unread().stream().map(AlertRulesUnread::observation);
  }

  private static Observation observation(UnreadRules unread) {
    return Observation.of(
            Place.file(unread.file()),
            "the file looks like alert rules and is no YAML, so its rules were not read",
            "correct it; of a chart's template, write what it renders to a file and name that in"
                + " <alerts>")
        .about(unread.file().value());
  }
}
