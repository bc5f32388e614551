package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Flaws;
import java.util.stream.Stream;

/** An interval that could be read two ways is read the wrong way by half of its readers. */
public final class BadInterval implements Rule {

  @Override
  public String id() {
    return "bad-interval";
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
    return Flaws.observed(handbook, Flaw.Kind.BAD_INTERVAL);
  }
}
