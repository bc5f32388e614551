package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** Work that nobody in particular is to do is done twice, or not at all. */
public final class MissingRoles implements Rule {
  private static final MissingPart MISSING =
      new MissingPart(
          DocType.SOP,
          Part.ROLES,
          "does not say who does what",
          "add a section such as '## Roles': who performs the steps, who approves, and who is to be"
              + " told");

  /** For the service loader. */
  public MissingRoles() {}

  @Override
  public String id() {
    return "missing-roles";
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
