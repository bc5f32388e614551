package io.github.handbookmaven.rule.builtin;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.Evidence;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An SOP is read before the work; who opens it during an incident loses the time it takes. */
public final class SopForIncidentResponse implements Rule {
  /** Signals of live response; each is one sign, however often it shows. */
  private static final Set<String> SIGNS =
      Set.of(
          "title-says-runbook",
          "title-names-a-fault",
          "title-says-troubleshooting",
          "heading-trigger",
          "heading-impact",
          "heading-diagnosis",
          "heading-response",
          "heading-cause",
          "heading-escalation",
          "incidents");

  private static final int ENOUGH_SIGNS = 3;

  /** How sure the text has to be to outweigh whoever declared it an SOP. */
  private static final double SURE = 0.9;

  /** A signal of sentences is a sign where it shows at least this strongly. */
  private static final double STRONG = 0.5;

  private static final String REMEDY =
      "move what is done during an incident into a runbook with 'based_on' naming this SOP; where"
          + " all of it is, declare 'type: runbook'";

  /** For the service loader. */
  public SopForIncidentResponse() {}

  @Override
  public String id() {
    return "sop-for-incident-response";
  }

  @Override
  public Family family() {
    return Family.TYPE;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .documents(DocType.SOP)
        .filter(SopForIncidentResponse::isLiveResponse)
        .map(SopForIncidentResponse::observation);
  }

  private static boolean isLiveResponse(Entry entry) {
    return readsAsARunbook(entry.classification())
        || signs(entry.classification()).size() >= ENOUGH_SIGNS;
  }

  private static boolean readsAsARunbook(Classification classification) {
    return classification.inferred() == DocType.RUNBOOK && classification.odds().runbook() >= SURE;
  }

  private static List<Evidence> signs(Classification classification) {
    return classification.evidence().stream()
        .filter(evidence -> evidence.side() == DocType.RUNBOOK)
        .filter(evidence -> SIGNS.contains(evidence.signal()))
        .filter(evidence -> evidence.contribution() >= STRONG * evidence.weight())
        .toList();
  }

  private static Observation observation(Entry entry) {
    List<Evidence> signs = signs(entry.classification());
    String why =
        signs.size() >= ENOUGH_SIGNS
            ? Reasons.list(signs)
            : Reasons.heaviest(entry.classification(), DocType.RUNBOOK);
    return Observation.of(
        entry.document().titlePlace(),
        "SOP '" + entry.title() + "' tells how to respond to a live incident: " + why,
        REMEDY);
  }
}
