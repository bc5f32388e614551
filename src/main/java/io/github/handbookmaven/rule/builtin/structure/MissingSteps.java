package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** An SOP without steps standardises nothing: everybody does it their own way. */
public final class MissingSteps implements Rule {
  private static final MissingPart MISSING =
      new MissingPart(
          DocType.SOP,
          Part.STEPS,
          "has no steps to follow",
          "add a section such as '## Procedure' with a numbered list, one action each, beginning"
              + " with a verb");

  /** For the service loader. */
  public MissingSteps() {}

  @Override
  public String id() {
    return "missing-steps";
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
