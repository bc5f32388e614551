package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Flaws;
import java.util.stream.Stream;

/** Front matter that cannot be read is lost whole: owner, dates and type with it. */
public final class FrontMatterInvalid implements Rule {

  @Override
  public String id() {
    return "front-matter-invalid";
  }

  @Override
  public Family family() {
    return Family.FRONT_MATTER;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return Flaws.observed(handbook, Flaw.Kind.FRONT_MATTER_INVALID);
  }
}
