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

/** A goal the plugin does not have stops the whole command. */
public final class MavenGoalUnknown implements Rule {

  /** For the service loader. */
  public MavenGoalUnknown() {}

  @Override
  public String id() {
    return "maven-goal-unknown";
  }

  @Override
  public Family family() {
    return Family.REFERENCES;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.BROKEN)
        .filter(reference -> reference.kind() == Kind.MAVEN_GOAL)
        .map(MavenGoalUnknown::observation);
  }

  private static Observation observation(Reference reference) {
    String remedy =
        reference
            .hint()
            .map(DidYouMean::remedy)
            .orElse("name a goal of the plugin; 'mvn help:describe' lists them");
    return Observation.of(
            reference.at(), "this build's plugin has no goal '" + reference.target() + "'", remedy)
        .about(reference.target());
  }
}
