package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** Who does not check that it is over closes the incident too soon. */
public final class MissingVerification implements Rule {
  private static final MissingPart MISSING =
      new MissingPart(
          DocType.RUNBOOK,
          Part.VERIFICATION,
          "does not say how one knows that it is over",
          "add a section such as '## Verification' with what to look at and what it shows once the"
              + " trouble is over");

  /** For the service loader. */
  public MissingVerification() {}

  @Override
  public String id() {
    return "missing-verification";
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
