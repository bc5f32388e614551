package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Flaws;
import java.util.stream.Stream;

/** A date nobody can read schedules nothing, so the document would never be due. */
public final class BadDate implements Rule {

  @Override
  public String id() {
    return "bad-date";
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
    return Flaws.observed(handbook, Flaw.Kind.BAD_DATE);
  }
}
