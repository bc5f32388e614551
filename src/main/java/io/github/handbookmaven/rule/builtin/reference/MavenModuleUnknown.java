package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.DidYouMean;
import java.util.stream.Stream;

/** A command for a module that is gone fails before it begins. */
public final class MavenModuleUnknown implements Rule {

  /** For the service loader. */
  public MavenModuleUnknown() {}

  @Override
  public String id() {
    return "maven-module-unknown";
  }

  @Override
  public Family family() {
    return Family.REFERENCES;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.BROKEN)
        .filter(reference -> reference.kind() == Kind.MAVEN_MODULE)
        .map(MavenModuleUnknown::observation);
  }

  private static Observation observation(Reference reference) {
    String remedy =
        reference
            .hint()
            .map(DidYouMean::remedy)
            .orElse("name a module by its folder or ':artifactId'");
    return Observation.of(
            reference.at(), "no module of this build is '" + reference.target() + "'", remedy)
        .about(reference.target());
  }
}
