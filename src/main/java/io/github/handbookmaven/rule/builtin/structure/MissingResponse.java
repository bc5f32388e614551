package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A runbook that describes a fault and not what ends it leaves its operator alone with it. */
public final class MissingResponse implements Rule {
  private static final MissingPart MISSING =
      new MissingPart(
          DocType.RUNBOOK,
          Part.RESPONSE,
          "does not say what to do about it",
          "add a section such as '## Mitigation' with the steps that end the trouble, one action"
              + " each, commands in fenced code");

  /** For the service loader. */
  public MissingResponse() {}

  @Override
  public String id() {
    return "missing-response";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return MISSING.in(handbook);
  }
}
