package io.github.handbookmaven.rule.builtin.frontmatter;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Flaws;
import java.util.stream.Stream;

/** A slip of the pen in a key silently switches off what the author believes is recorded. */
public final class UnknownKey implements Rule {

  @Override
  public String id() {
    return "unknown-key";
  }

  @Override
  public Family family() {
    return Family.FRONT_MATTER;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.NOTE;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return Flaws.observed(handbook, Flaw.Kind.UNKNOWN_KEY);
  }
}
