package io.github.handbookmaven.rule.builtin.input;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Flaws;
import java.util.stream.Stream;

/** A command with invisible characters does something else than it shows when it is pasted. */
public final class HiddenUnicode implements Rule {

  @Override
  public String id() {
    return "hidden-unicode";
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
    return Flaws.observed(handbook, Flaw.Kind.HIDDEN_UNICODE);
  }
}
