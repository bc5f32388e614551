package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** Without a scope an SOP gets applied where it does not belong, or not where it does. */
public final class MissingScope implements Rule {
  private static final MissingPart MISSING =
      new MissingPart(
          DocType.SOP,
          Part.SCOPE,
          "does not say when and to what it applies",
          "add a section such as '## Scope': which systems, teams and cases it is for, when to use"
              + " it, and what it leaves out");

  /** For the service loader. */
  public MissingScope() {}

  @Override
  public String id() {
    return "missing-scope";
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
