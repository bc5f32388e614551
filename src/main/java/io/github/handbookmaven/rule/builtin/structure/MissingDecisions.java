package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/**
 * Live operation branches; a runbook that knows one way only ends where reality takes the other.
 */
public final class MissingDecisions implements Rule {
  private static final MissingPart MISSING =
      new MissingPart(
          DocType.RUNBOOK,
          Part.DECISIONS,
          "has no decision: no step says what to do if what is seen differs",
          "write the branches: 'if …, do …; otherwise …', or a table of what is seen and what to do"
              + " then");

  /** For the service loader. */
  public MissingDecisions() {}

  @Override
  public String id() {
    return "missing-decisions";
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
