package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** Every runbook fails one night; then its operator has to know whom to call. */
public final class MissingEscalation implements Rule {
  private static final MissingPart MISSING =
      new MissingPart(
          DocType.RUNBOOK,
          Part.ESCALATION,
          "does not say whom to call when it does not help",
          "add a section such as '## Escalation': after how long, whom to call, and how to reach"
              + " them");

  /** For the service loader. */
  public MissingEscalation() {}

  @Override
  public String id() {
    return "missing-escalation";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return MISSING.in(handbook);
  }
}
