package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** Nobody trains from, or keeps to, an SOP that does not say what it is for and why it exists. */
public final class MissingPurpose implements Rule {
  private static final MissingPart MISSING =
      new MissingPart(
          DocType.SOP,
          Part.PURPOSE,
          "does not say what it is for",
          "add an introduction below the title, or a section such as '## Purpose': what this"
              + " procedure achieves, and why it is done this way");

  /** For the service loader. */
  public MissingPurpose() {}

  @Override
  public String id() {
    return "missing-purpose";
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
