package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Flaws;
import java.util.stream.Stream;

/** A link out of the project would publish what its author may not even be allowed to read. */
public final class OutsideRoot implements Rule {

  @Override
  public String id() {
    return "outside-root";
  }

  @Override
  public Family family() {
    return Family.INPUT;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return Flaws.observed(handbook, Flaw.Kind.OUTSIDE_ROOT);
  }
}
