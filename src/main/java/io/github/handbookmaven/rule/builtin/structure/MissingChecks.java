package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A response without a look at what is wrong mends the wrong thing. */
public final class MissingChecks implements Rule {
  private static final MissingPart MISSING =
      new MissingPart(
          DocType.RUNBOOK,
          Part.CHECKS,
          "does not say what to look at",
          "add a section such as '## Diagnosis' with what to look at (commands, dashboards, logs)"
              + " and what to expect there");

  /** For the service loader. */
  public MissingChecks() {}

  @Override
  public String id() {
    return "missing-checks";
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
