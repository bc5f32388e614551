package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Flaws;
import java.util.stream.Stream;

/** A document whose name or content the build cannot read was not checked. */
public final class UnreadableName implements Rule {

  @Override
  public String id() {
    return "unreadable-name";
  }

  @Override
  public Family family() {
    return Family.INPUT;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return Flaws.observed(handbook, Flaw.Kind.UNREADABLE_NAME);
  }
}
